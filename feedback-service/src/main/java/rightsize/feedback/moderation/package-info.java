/** What curators and authors do about a report; every step is kept. */
package rightsize.feedback.moderation;
