package rightsize.admin.names;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What curators read while they say what unknown names mean. */
@MessageBundle("names")
public interface NameTexts {

  @Message("Names")
  String title();

  @Message(
      "What feeds call providers and models, and nobody could place. Said once, every later import knows it.")
  String lead();

  @Message("{#if kind == 'models'}Models{#else}Providers{/if} · {n}")
  String tab(String kind, String n);

  @Message("Whose names")
  String tabs();

  @Message("Part of a name")
  String search();

  @Message("Search")
  String searchButton();

  @Message("Name")
  String name();

  @Message("Waiting for it")
  String waits();

  @Message("It means")
  String means();

  @Message("{#if n == '1'}{n} row{#else}{n} rows{/if}")
  String rows(String n);

  @Message("line {n}")
  String line(String n);

  @Message("at {provider}")
  String at(String provider);

  @Message("Nothing is spelt like it.")
  String noSuggestion();

  @Message("{percent} % alike")
  String likeness(String percent);

  @Message("Add as new")
  String add();

  @Message("Set aside")
  String aside();

  @Message("Something else")
  String other();

  @Message("Tick {name}")
  String tick(String name);

  @Message("Add the ticked ones as providers")
  String addTicked();

  @Message("With their names; what becomes of data there is unknown until somebody says it.")
  String addTickedHint();

  @Message("Tick at least one name first.")
  String nothingTicked();

  @Message("It stopped at {name}: {why} Those before it were added.")
  String stopped(String name, String why);

  @Message("Somebody has decided on this name meanwhile.")
  String decidedMeanwhile();

  @Message(
      "{#if kind == 'models'}No name of a model waits.{#else}No name of a provider waits.{/if} They come here when an import meets them.")
  String none(String kind);

  @Message("No name that waits has this in it.")
  String noneFound();

  @Message("Imports that wait for names")
  String imports();

  @Message("Compared again, they take the rows whose names are known by now.")
  String importsLead();

  @Message("Compare again")
  String compare();

  @Message("Decided lately")
  String decided();

  @Message("Meaning")
  String meaning();

  @Message("of no interest")
  String noInterest();

  @Message("By")
  String by();

  @Message("Take back")
  String takeBack();

  @Message("{name} was added. What becomes of data there is still unknown.")
  String added(String name);

  @Message("Say what is known")
  String fillIn();

  @Message("{#if kind == 'models'}Which model is meant?{#else}Which provider is meant?{/if}")
  String which(String kind);

  @Message("Spelt most like it")
  String suggestions();

  @Message("Another one")
  String another();

  @Message("{#if kind == 'models'}Model{#else}Provider{/if}")
  String entry(String kind);

  @Message("Begin to type its name, or give developer and name: qwen/qwen3-32b.")
  String entryHint();

  @Message("choose")
  String choose();

  @Message("Where it is called so")
  String where();

  @Message("only at {provider}")
  String here(String provider);

  @Message("everywhere")
  String everywhere();

  @Message("This one is meant")
  String meant();

  @Message("It is new")
  String fresh();

  @Message(
      "It is added with its name, as {source} of {day} has it. Everything else is unknown until somebody says it.")
  String freshLead(String source, String day);

  @Message("Short name")
  String id();

  @Message("Developer and name in lower case with a slash between.")
  String idHint();

  @Message("Name")
  String shown();

  @Message("Name of its developer")
  String developer();

  @Message("Only if the catalogue does not know the developer either.")
  String developerHint();

  @Message("{#if kind == 'models'}Add the model{#else}Add the provider{/if}")
  String create(String kind);

  @Message("It is of no interest")
  String asideTitle();

  @Message("Its rows are left out, now and later, until the decision is taken back.")
  String asideLead();
}
