/** Reports: filed once, kept as given, seen by their team. */
package rightsize.feedback.reports;
