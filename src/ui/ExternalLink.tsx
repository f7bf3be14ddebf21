import { type ComponentChildren, h } from 'preact';

export interface ExternalLinkProps {
  readonly href: string | null;
  readonly children: ComponentChildren;
}

/** A link out of Sidelight that tells the other side nothing. Without an http(s) address: plain words. */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  if (href === null || !/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {children}
    </a>
  );
}
