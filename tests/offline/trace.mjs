// Reads a log of strace: which calls would have left the computer.

/** Address families of the internet; sockets of the system itself (AF_UNIX, AF_NETLINK) stay inside. */
const INTERNET = /sa_family=AF_INET6?\b/;
const LOOPBACK = /inet_addr\("127\.|inet_pton\(AF_INET6, "::1"|inet_pton\(AF_INET6, "::ffff:127\./;

/** The lines of the log that name an internet address other than this computer's own. */
export function outsideCalls(log) {
  return log.split("\n").filter((line) => INTERNET.test(line) && !LOOPBACK.test(line));
}
