/**
 * Closed-class words of English. Capitalized at the head of a sentence they are no part of a name,
 * and after `U.S.` they show that a new sentence has begun.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every no both all many most few several such another other
  i you he she it we they his her its our their my your who whom whose which what where when why how
  and but or nor so yet for because although though while if unless until since as than whether once
  in on at by to from of with without within into onto upon over under above below between among amid
  across after before during through throughout against about around along behind beside beyond despite
  except inside outside near like unlike off out up down toward towards via per versus given following
  is are was were be been being am has have had having do does did will would can could may might must
  shall should not never also even only just still then there here now today yesterday tomorrow later
  meanwhile however instead perhaps maybe indeed moreover nevertheless nonetheless thus therefore
  earlier last next one two three four five six seven eight nine ten yes again already ever often
  soon too very much more less first second`.split(/\s+/),
);
