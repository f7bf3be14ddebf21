/** A text, and what a page of the paper shows around it. */
export interface PageText {
  readonly address: string;
  readonly title: string;
  readonly bylines: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly paragraphs: readonly string[];
}

/** Renders a text as a page with the structure of the paper's guest essays since 2021. */
export function setInPage({ address, title, bylines, date, paragraphs }: PageText): string {
  const by = bylines
    .map((name) => `<span itemprop="name">${escapeHtml(name)}</span>`)
    .join(' and ');
  const body = paragraphs
    .map((text) => `<p class="css-1 evys1bk0">${escapeHtml(text)}</p>`)
    .join('\n');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:type" content="article">
<meta property="article:published_time" content="${date}T09:00:00.000Z">
<link rel="canonical" href="${escapeHtml(address)}">
<style>
body { margin: 0; background: #fff; color: #363636; font: 20px/30px Georgia, 'Liberation Serif', serif; }
header, .StoryBodyCompanionColumn { box-sizing: border-box; margin: 0 auto; max-width: 640px; padding: 0 20px; }
h1 { color: #121212; font: italic 700 40px/46px Georgia, 'Liberation Serif', serif; }
.byline, time { font: 14px/20px Arial, sans-serif; }
</style>
</head>
<body>
<main id="site-content">
<article id="story">
<header>
<h1 data-testid="headline">${escapeHtml(title)}</h1>
${by === '' ? '' : `<div class="byline"><p><span class="byline-prefix">By </span>${by}</p></div>`}
<time datetime="${date}T05:00:00-04:00">${printDay(date)}</time>
</header>
<section name="articleBody" class="meteredContent">
<div class="StoryBodyCompanionColumn"><div>
${body}
</div></div>
</section>
</article>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function printDay(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}
