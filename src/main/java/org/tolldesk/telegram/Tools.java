package org.tolldesk.telegram;

import java.util.concurrent.ScheduledExecutorService;

/**
 * What the bot's handlers work with, shared by all of them.
 *
 * @param scheduler for what happens at a pace; nothing that takes long runs there
 * @param bench for what takes long
 */
record Tools(
    Messenger messenger,
    Gateway gateway,
    ChatLanes lanes,
    Workbench bench,
    Downloads downloads,
    ScheduledExecutorService scheduler,
    StopSignal stop) {}
