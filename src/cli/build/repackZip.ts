import JSZip from 'jszip';

/** The earliest time that a zip can hold. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/** Packs the same files again, sorted by name and without the time of packing, so that equal files give equal bytes. */
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
