/** schema.org FAQPage for one question with the answer of the site. `url` is absolute, `citations` name provisions. */
export function questionJsonLd(question: {
  readonly question: string;
  readonly answer: string;
  readonly url: string;
  readonly checkedOn: string;
  readonly citations: readonly string[];
}): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: 'vi',
    url: question.url,
    lastReviewed: question.checkedOn,
    citation: question.citations,
    mainEntity: [
      { '@type': 'Question', name: question.question, acceptedAnswer: { '@type': 'Answer', text: question.answer, inLanguage: 'vi' } },
    ],
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
