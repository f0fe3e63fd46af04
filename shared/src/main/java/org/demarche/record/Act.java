package org.demarche.record;

/** What a speaker does by saying it. */
public enum Act {
  say,
  claim,
  deny,
  accuse,
  criticise,
  praise,
  demand,
  request,
  promise,
  offer,
  threaten,
  warn,
  agree,
  reject,
  welcome,
  regret,
  hope
}
