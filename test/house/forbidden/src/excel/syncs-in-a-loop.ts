export async function clearEach(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<void> {
  for (const sheet of sheets) {
    sheet.getRange().clear();
    await context.sync();
  }
}
