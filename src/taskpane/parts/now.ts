/** The time as the person at this machine has it, ISO and without seconds: "2024-07-09T14:05". */
export function now(): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  const at = new Date();
  const day = [at.getFullYear(), pad(at.getMonth() + 1), pad(at.getDate())].join('-');
  return `${day}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
}
