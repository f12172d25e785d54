const opening =
  /^(?:#*\s*)?(?:please\s+)?(?:write|create|implement|define|complete)\s+(?:an?\s+|the\s+)?(?:python\s*3?\s+)?(?:function|program|method|code)\s+(?:(?:that|which|to|for|using)\s+)?(?:(?:will|should|can)\s+)?/i;

/** A phrase may end at the first of these; what follows it explains. */
const ending =
  /[.:;!?](?:\s|$)|,\s(?![^(]*\))|\s(?:such that|so that|where|which|if|using|with the help)\s/i;

/** Words that a shortened phrase should not end with. */
const loose = /(?:\s(?:an?|and|by|for|from|given|in|is|of|on|the|to|with))+$/i;

const longest = 44;

/** A few words of a description, for a list: no more than 44 characters. */
export function titleOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const body = plain.replace(opening, '');
  const end = body.search(ending);
  const phrase = shorten((end >= 12 ? body.slice(0, end) : body).replace(/[.:;,!?\s]+$/, ''));
  return phrase === '' ? 'Untitled task' : phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

function shorten(phrase: string): string {
  if (phrase.length <= longest) return phrase;
  const cut = phrase.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${(space > 12 ? cut.slice(0, space) : cut.slice(0, -1)).replace(loose, '').replace(/[,;:.]+$/, '')}…`;
}
