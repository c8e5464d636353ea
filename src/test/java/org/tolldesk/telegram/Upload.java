package org.tolldesk.telegram;

/** A file as it travels, in either direction. */
record Upload(String fileName, byte[] bytes) {}
