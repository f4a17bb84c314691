/** What the services share about their databases: own tables, durability, rows of teams. */
package rightsize.rest.database;
