package org.demarche.extract.event;

/** What a governing verb, adjective or noun makes of the event it governs. */
enum Control {
  /** "agreed to, offered to, is ready to": the governor commits itself. */
  commit,
  /** "refused to, declined to". */
  refuse,
  /** "ruled out": refused, or thought improbable. */
  exclude,
  /** "failed to": it did not come about. */
  fail,
  /** "threatened to". */
  threaten,
  /** "plans to, is due to". */
  intend,
  /** "decided to, voted to": the event is settled, yet to come. */
  decide,
  /** "began to, continues to, managed to": the event itself. */
  phase,
  /** "continues to": it has begun and is not over. */
  last,
  /** "considers, weighs": it may come about. */
  consider,
  /** "stopped, ended": the event is over. */
  stop,
  /** "tried to". */
  attempt,
  /** "asked them to, urged that": the request is the event. */
  request,
  /** "wants to, hopes to, considers": nothing has happened. */
  wish,
  /** "allowed them to, forced them to, helped them to": an event of its own, if any. */
  cause,
  /** "accused them of, is suspected of". */
  accuse,
  /** "denied that". */
  deny,
  /** "said that": the governor asserts it. */
  say
}
