import JSZip from 'jszip';

/** The first moment that a zip can name. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/** The same files in the order of their names and without the time of packing: the same files are the same bytes. */
export async function repackZip(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = await JSZip.loadAsync(bytes);
  const zip = new JSZip();
  for (const file of Object.values(packed.files).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (file.dir) continue;
    zip.file(file.name, await file.async('uint8array'), { date: DATE, createFolders: false });
  }
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
  });
}
