export interface AnnouncerProps {
  /** What to say; empty for nothing. The same words twice are said once: change them, or clear between. */
  readonly message: string;
}

/** Says to a screen reader what the page's eyes see. Politely, and out of sight. */
export function Announcer({ message }: AnnouncerProps) {
  return (
    <div class="sidelight announcer" role="status">
      {message}
    </div>
  );
}
