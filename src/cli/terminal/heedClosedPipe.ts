/** Ends the program without an error once the reader of its output has closed the pipe, as `head` does. */
export function heedClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
