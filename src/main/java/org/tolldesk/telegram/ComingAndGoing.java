package org.tolldesk.telegram;

/** What the bot does when it is let into a group or put out of it, and when a group gets a new number. */
final class ComingAndGoing {
  private final Me me;
  private final Messenger messenger;
  private final Doorkeeper door;
  private final Whereabouts whereabouts;

  ComingAndGoing(Me me, Messenger messenger, Doorkeeper door, Whereabouts whereabouts) {
    this.me = me;
    this.messenger = messenger;
    this.door = door;
    this.whereabouts = whereabouts;
  }

  /** A group that may ask is greeted once; whoever left is forgotten. */
  void membership(Membership change) {
    if (!change.now()) {
      whereabouts.leave(change.chat());
    } else if (!change.before() && !change.inPrivate() && door.isAllowed(change.chat(), null)) {
      String key = me.readsGroups() ? "group.greeting.all" : "group.greeting";
      Cause cause = new Cause(change.update(), change.language());
      Place place = new Place(change.chat(), null, null, cause);
      messenger.send(place, change.texts().html(key, me.username()), null);
    }
  }

  void migration(Migration migration) {
    whereabouts.move(migration.chat(), migration.to());
  }
}
