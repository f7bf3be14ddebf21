/** Ends the program in silence where whoever reads its output has read enough, as `head` has. */
export function heedClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
