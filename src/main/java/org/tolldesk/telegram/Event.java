package org.tolldesk.telegram;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Something that happened at Telegram and concerns the bot, cut down to what it needs. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = Incoming.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = Incoming.class, name = "message"),
  @JsonSubTypes.Type(value = Press.class, name = "press"),
  @JsonSubTypes.Type(value = InlineQuestion.class, name = "inline"),
  @JsonSubTypes.Type(value = Membership.class, name = "membership"),
  @JsonSubTypes.Type(value = Migration.class, name = "migration")
})
sealed interface Event permits Incoming, Press, InlineQuestion, Membership, Migration {

  /** Telegram's number of the update. */
  int update();

  /** Where it happened; what happens in one chat is handled in order. */
  long chat();
}
