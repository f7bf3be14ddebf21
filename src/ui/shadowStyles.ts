import choice from './choice.css?inline';
import entry from './entry.css?inline';
import popover from './popover.css?inline';
import reading from './reading.css?inline';
import sidebar from './sidebar.css?inline';
import thread from './thread.css?inline';
import tokens from './tokens.css?inline';

/** Everything the shadow root wears. The host carries `data-scheme="light"` or `"dark"`. */
export const shadowStyles: string = tokens + entry + popover + sidebar + thread + choice + reading;
