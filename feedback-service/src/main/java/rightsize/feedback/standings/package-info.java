/** What the counted reports say of each model at each task. */
package rightsize.feedback.standings;
