/** Where the manifest in the repository says that the pane is served. */
exports.localAddress = 'https://localhost:3000';

/** Where this build will be served: ADDIN_URL=https://example.vn/soat npm run build. */
exports.addinAddress = () => {
  const address = process.env.ADDIN_URL || exports.localAddress;
  if (!/^https:\/\/[^\s/]+(?:\/[^\s]*)?$/.test(address)) {
    throw new Error(`ADDIN_URL must begin with https://, not be '${address}': Excel loads nothing else.`);
  }
  return address.replace(/\/+$/, '');
};
