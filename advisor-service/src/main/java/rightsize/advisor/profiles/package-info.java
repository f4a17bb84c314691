/** What money, power and people cost each team: kept change by change, and at hand in memory. */
package rightsize.advisor.profiles;
