const words =
  /\b(terima ?kasih|trima ?kasih|tarima ?kasih|ma?kasih?|mksh|makaseh|trims?|tq|thanks?|suwun|nuwun|matur|alhamdulillah|syukron|sip|siap|ok(e|ey|ay)?|baik|ya|iya|nggih|inggih|pak|bu|bapak|ibu|min|admin|kak|mas|mbak|banyak|sekali|ya+h?|atas|bantuan(nya)?|infonya|sangat|sama|jawaban(nya)?|atensi(nya)?)\b/gi

const longest = 120

/** A "terima kasih" and its like: nice to read, and nothing that anybody must do. */
export const onlyThanks = (text: string): boolean =>
  text.length <= longest &&
  text.trim() !== '' &&
  text.replaceAll(words, '').replaceAll(/[\s\p{P}\p{S}]/gu, '') === ''
