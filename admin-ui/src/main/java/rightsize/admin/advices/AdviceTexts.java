package rightsize.admin.advices;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The need's form and the answer to it. */
@MessageBundle("advices")
public interface AdviceTexts {

  @Message("Your need")
  String newTitle();

  @Message(
      "Six questions. What you leave empty is filled with what is usual for the task, and the answer says so.")
  String newLead();

  @Message("What should it do?")
  String q1();

  @Message("How many a day or month?")
  String q2();

  @Message("How long are question and answer?")
  String q3();

  @Message("In which languages?")
  String q4();

  @Message("How good must it be?")
  String q5();

  @Message("What may it cost, and where may the data go?")
  String q6();

  @Message("More, if it matters")
  String more();

  @Message("Task")
  String task();

  @Message("A title for your own use")
  String taskTitle();

  @Message("Optional. It stands over the saved advice.")
  String taskTitleHint();

  @Message("How hard is it?")
  String complexity();

  @Message(
      "{#switch n}"
          + "{#case '1'}simple, always alike"
          + "{#case '2'}easy"
          + "{#case '3'}middling"
          + "{#case '4'}hard"
          + "{#case '5'}expert work{#else}{n}{/switch}")
  String level(String n);

  @Message("Requests")
  String requests();

  @Message("per")
  String per();

  @Message("a month")
  String perMonth();

  @Message("a day")
  String perDay();

  @Message("When they come")
  String audience();

  @Message(
      "{#switch times}"
          + "{#case ''}all day, from all over the world: 3 times the mean"
          + "{#case '6'}in office hours: 6 times the mean"
          + "{#case '10'}in a campaign: 10 times the mean{#else}{times}{/switch}")
  String peak(String times);

  @Message("Or your own factor")
  String ownPeak();

  @Message(
      "The busiest hour over the mean. Own and rented machines are sized for that hour; providers bill the same whenever requests come.")
  String peakHint();

  @Message("{often}; in the busiest hour {times} times the mean")
  String bunched(String often, String times);

  @Message("A question, with everything sent along")
  String question();

  @Message("An answer")
  String answer();

  @Message(
      "{#switch u}"
          + "{#case 'words'}words"
          + "{#case 'characters'}characters"
          + "{#case 'pages'}pages"
          + "{#case 'tokens'}tokens{#else}{u}{/switch}")
  String unit(String u);

  @Message("3 words are about 4 tokens; a page has about 500 words.")
  String lengthRule();

  @Message("Of the question, always the same (%)")
  String cached();

  @Message("Instructions sent each time may be read from a cache, which is cheaper.")
  String cachedHint();

  @Message("Pictures in a request")
  String images();

  @Message("Megapixels each")
  String megapixels();

  @Message("Minutes of speech in a request")
  String minutes();

  @Message("Results to sort for each search")
  String reranked();

  @Message("Number of labels")
  String labels();

  @Message("Texts that are read as a whole")
  String corpus();

  @Message("How many items")
  String corpusItems();

  @Message("Length of each")
  String corpusLength();

  @Message("Times a month")
  String corpusTimes();

  @Message("Language {n}")
  String language(String n);

  @Message("Share of language {n} (%)")
  String share(String n);

  @Message("none")
  String noLanguage();

  @Message("At least as good as")
  String reference();

  @Message(
      "Empty means the first of these that the catalogue holds: {models}; up to {margin} points below still count.")
  String referenceHint(String models, String margin);

  @Message("A model of the catalogue. Empty means what is usual for this task.")
  String referencePlain();

  @Message("Points below that still do")
  String margin();

  @Message("Quality first: the best the budget allows, not the cheapest that suffices")
  String qualityFirst();

  @Message("At most a month")
  String budget();

  @Message("Currency")
  String currency();

  @Message(
      "{#switch code}"
          + "{#case 'CNY'}yuan (CNY)"
          + "{#case 'EUR'}euros (EUR)"
          + "{#case 'USD'}US dollars (USD){#else}{code}{/switch}")
  String currencyName(String code);

  @Message("Data may be processed in")
  String residency();

  @Message("anywhere")
  String anywhere();

  @Message("Nobody may train on my requests")
  String noTraining();

  @Message("Nothing leaves my own machines")
  String onPremises();

  @Message("Kept at most (days)")
  String retention();

  @Message("Where may it run?")
  String where();

  @Message(
      "{#switch w}"
          + "{#case 'any'}anywhere"
          + "{#case 'hosted'}at a provider"
          + "{#case 'rented'}on rented accelerators"
          + "{#case 'own'}on my own hardware"
          + "{#case 'self_hosted'}rented or own, run by me{#else}{w}{/switch}")
  String whereName(String w);

  @Message("Accelerator I have")
  String accelerator();

  @Message("none")
  String acceleratorNone();

  @Message("How many")
  String count();

  @Message("Memory at most (GiB)")
  String maxMemory();

  @Message("A plain processor will do too")
  String cpu();

  @Message("Begins to answer within (seconds)")
  String ttft();

  @Message("Whole answer within (seconds)")
  String e2e();

  @Message("Growth a month (%)")
  String growth();

  @Message("For how many months")
  String months();

  @Message("Budget later")
  String later();

  @Message("From month")
  String laterFrom();

  @Message("Only open weights")
  String openWeights();

  @Message("Commercial use must be allowed")
  String commercial();

  @Message("What runs today (model)")
  String current();

  @Message("at provider")
  String currentProvider();

  @Message("Do not count scores by vendors")
  String vendorScores();

  @Message("No scores older than")
  String notBefore();

  @Message("A wrong answer costs me (USD)")
  String costOfFailure();

  @Message("Hardware")
  String groupHardware();

  @Message("Answer time")
  String groupTime();

  @Message("Growth")
  String groupGrowth();

  @Message("Licence")
  String groupLicence();

  @Message("What runs today")
  String groupToday();

  @Message("What to trust")
  String groupTrust();

  @Message("Give me the answer")
  String ask();

  @Message("So far")
  String sketch();

  @Message("{n} answers need a second look.")
  String repair(String n);

  @Message("The answer")
  String answerTitle();

  @Message("Change the question")
  String changeQuestion();

  @Message("Save this advice")
  String saveAdvice();

  @Message("Saved")
  String saved();

  @Message("Print")
  String print();

  @Message("JSON")
  String json();

  @Message("Report how it went")
  String report();

  @Message("What more money buys")
  String ladder();

  @Message("No step up is known that the evidence can show to be better.")
  String ladderNone();

  @Message("Step up to")
  String step();

  @Message("Gain in points")
  String gain();

  @Message("More a month, USD")
  String extra();

  @Message("Past {model} the evidence shows no difference.")
  String noDifference(String model);

  @Message("All that keeps your rules")
  String options();

  @Message(
      "The best {shown} of {considered} considered. The first ones are good enough; among those, the cheapest stands first.")
  String optionsOf(String shown, String considered);

  @Message("Option")
  String option();

  @Message("USD a month")
  String costMonth();

  @Message("Expected score")
  String quality();

  @Message("Good enough with")
  String sure();

  @Message("Grade")
  String grade();

  @Message("Answer begins / ends")
  String speed();

  @Message("advised")
  String advisedMark();

  @Message("tied with it")
  String tied();

  @Message("Cost and expected score")
  String chart();

  @Message(
      "Each mark is an option: to the right dearer, higher better; the line is the range of doubt.")
  String chartText();

  @Message("USD a month (each step is ten times more)")
  String axisCost();

  @Message("expected score")
  String axisQuality();

  @Message("your bar")
  String bar();

  @Message("Left out, and what would let it in")
  String excluded();

  @Message("{n} options")
  String excludedOf(String n);

  @Message(
      "{#switch code}"
          + "{#case 'retired'}Retired models"
          + "{#case 'input_modality'}Cannot take what the task gives"
          + "{#case 'task_ability'}Not made for this task"
          + "{#case 'open_weights'}Weights are not open"
          + "{#case 'commercial_use'}Licence forbids commercial use"
          + "{#case 'language_missing'}Lacks a language you need"
          + "{#case 'on_premises'}Would leave your machines"
          + "{#case 'hardware_where'}Runs where you do not want it"
          + "{#case 'training_use'}Provider trains on requests"
          + "{#case 'retention'}Provider keeps requests too long"
          + "{#case 'residency'}Outside the allowed regions"
          + "{#case 'retires_within_horizon'}Ends within the planned time"
          + "{#case 'context'}Texts do not fit its context"
          + "{#case 'memory'}Does not fit the memory"
          + "{#case 'accelerator_count'}Needs more accelerators"
          + "{#case 'answer_time'}Too slow"
          + "{#case 'price_unknown'}Price unknown"
          + "{#case 'budget'}Over the budget{#else}{text}{/switch}")
  String rule(String code, String text);

  @Message(
      "{#switch pointer}"
          + "{#case '/budget/amount'}would fit a budget of {value}"
          + "{#case '/tokens/input'}would fit questions of {value} tokens"
          + "{#case '/data_rules/max_retention_days'}would fit if {value} days were allowed"
          + "{#case '/data_rules/residency'}would fit if {value} were allowed"
          + "{#case '/data_rules/on_premises'}would fit if requests might leave your machines"
          + "{#case '/data_rules/no_training'}would fit if training were allowed"
          + "{#case '/hardware/where'}would fit if it might run there"
          + "{#case '/hardware/max_memory_gib'}would fit {value} GiB of memory"
          + "{#case '/hardware/accelerators'}would fit {value} accelerators"
          + "{#case '/latency'}would fit if {value} ms were enough"
          + "{#case '/licence_rules/open_weights'}would fit without the rule on open weights"
          + "{#case '/licence_rules/commercial_use'}would fit without the rule on commercial use{#else}would fit with {value}{/switch}")
  String relax(String pointer, String value);

  @Message(
      "{#switch name}"
          + "{#case 'cost_month_usd'}costs, USD a month"
          + "{#case 'budget_usd'}budget, USD"
          + "{#case 'p_within'}chance to stay within"
          + "{#case 'need_gib'}needs, GiB"
          + "{#case 'usable_gib'}usable, GiB"
          + "{#case 'fit'}fit"
          + "{#case 'would_fit'}would fit with"
          + "{#case 'would_fit_to'}namely"
          + "{#case 'retires_on'}ends"
          + "{#case 'planned_until'}planned until"
          + "{#case 'successor'}successor"
          + "{#case 'status'}status"
          + "{#case 'context_tokens'}context"
          + "{#case 'needs_tokens'}needs"
          + "{#case 'regions'}regions"
          + "{#case 'allowed'}allowed"
          + "{#case 'lacks'}lacks"
          + "{#case 'speaks'}speaks"
          + "{#case 'runs'}runs"
          + "{#case 'training_use'}trains on requests"
          + "{#case 'retention_days'}keeps, days"
          + "{#case 'allowed_days'}allowed, days"
          + "{#case 'needs'}needs"
          + "{#case 'p_in_time'}chance to be in time"
          + "{#case 'e2e_ms'}whole answer, ms"
          + "{#case 'licence'}licence"
          + "{#case 'commercial_use'}commercial use"
          + "{#case 'open_weights'}open weights"
          + "{#case 'takes'}takes"
          + "{#case 'gives'}gives"
          + "{#case 'language'}language{#else}{name}{/switch}")
  String factName(String name);

  @Message("Confirm to let in")
  String confirm();

  @Message("Nobody has stated these facts, and unknown is not yes.")
  String confirmLead();

  @Message("{fact} of {subject}: would let in {n} options")
  String confirmLine(String fact, String subject, String n);

  @Message("Not known")
  String notKnown();

  @Message(
      "{#switch code}"
          + "{#case 'answer_time'}Whether the provider answers in the asked time is not known."
          + "{#case 'languages'}Of some models nobody states the languages."
          + "{#case 'task_evidence'}For a part of what the task needs the catalogue has no test."
          + "{#case 'reranking'}Sorting the results comes on top: its cost and time are not in this option."
          + "{#case 'exchange_rate'}No exchange rate is known for the budget's currency, so it was not checked."
          + "{#case 'check_answer_time'}Check the answer time in the pilot: nothing is known about it."
          + "{#case 'check_languages'}Nobody states which languages it knows: try it in yours."
          + "{#case 'read_licence'}Commercial use is allowed under conditions: read the licence."
          + "{#case 'deprecated'}Its vendor has deprecated it."
          + "{#case 'preview'}It is a preview and may change."
          + "{#case 'language_evidence'}None of its scores comes from a test in your languages."
          + "{#case 'cpu'}Whether a machine without accelerator is quick enough is not known."
          + "{#case 'to_be_bought'}The accelerator is yet to be bought; its price is spread over the months it pays back in."
          + "{#case 'check_accelerator_speed'}Measure the speed on this accelerator first: it is not stated."
          + "{#case 'costs_not_included'}People, space, network and spare machines are not included."
          + "{#case 'space_not_included'}Space, network and spare machines are not included."
          + "{#case 'answers_in_batches'}For this price answers come in batches, within a day: check that they may."
          + "{#case 'check_long_request_price'}Ask the provider what requests this long cost: the list price was taken."
          + "{#case 'opt_out_of_training'}Opt out of training before the first request."
          + "{#case 'arrange_zero_retention'}Arrange zero retention with the provider before the first request."
          + "{#case 'small_is_adequate'}A small model clears the bar, and nothing foreseen asks for more."
          + "{#case 'only_large_adequate'}Only models of 80 billion parameters or more clear the bar."
          + "{#case 'quality_first_large'}Quality comes first, and a large model gives it."
          + "{#case 'growth_follows'}It is enough now; the need grows, and the triggers say when to move."
          + "{#case 'room_to_move'}It is likely enough now; start with it, measure, and move up when the triggers say so."
          + "{#case 'rules_leave_nothing'}No option keeps all the rules."
          + "{#case 'doubt_too_wide'}Options keep the rules, but the evidence cannot say whether they are good enough."
          + "{#case 'all_below_the_bar'}What keeps the rules stays below the bar.{#else}{text}{/switch}")
  String note(String code, String text);

  @Message("Over the coming months")
  String projection();

  @Message("Month")
  String month();

  @Message("Requests")
  String monthRequests();

  @Message("USD a month")
  String monthCost();

  @Message("Budget, USD")
  String monthBudget();

  /**
   * @param range empty where growth leaves no doubt
   * @param successors empty where one does not move to cheaper endpoints
   */
  @Message(
      "{months} months come to {worth} USD of today{#if range} ({range}){/if}."
          + "{#if successors} If one moves on to ever cheaper endpoints of equal quality, a third of the price each year, {successors} USD: an assumption.{/if}")
  String horizon(String months, String worth, String range, String successors);

  @Message(
      "{#switch code}"
          + "{#case 'budget'}The budget lasts until month {month}."
          + "{#case 'accelerators'}Your accelerators last until month {month}."
          + "{#case 'retirement'}The model retires in month {month}."
          + "{#else}{code}: {month}{/switch}")
  String limit(String code, String month);

  @Message("From month {month} it costs more than the budget.")
  String binds(String month);

  @Message("now")
  String now();

  @Message("How we know")
  String how();

  @Message(
      "Evidence grade {grade}: {scores} scores, {independent} independent, {vendor} by vendors.")
  String evidence(String grade, String scores, String independent, String vendor);

  @Message("The newest is of {date}.")
  String newest(String date);

  @Message(
      "The bar: {reference}, expected score {score} ({low}–{high}) of {dated}; enough is {required}.")
  String barLine(
      String reference, String score, String low, String high, String required, String dated);

  @Message("Only a part of the scores was allowed to count:")
  String trustLead();

  @Message("no scores by vendors")
  String onVendors();

  @Message("no scores from before {date}")
  String onNotBefore(String date);

  @Message("nothing of {test}")
  String onTest(String test);

  @Message("count them again")
  String countAgain();

  @Message("Ask again without scores by vendors")
  String withoutVendors();

  @Message("Ask again with nothing older than")
  String nothingOlder();

  @Message("Ask again")
  String askAgain();

  @Message("ask without it")
  String withoutThis();

  @Message("Do not count {test}")
  String withoutTest(String test);

  @Message("Published before the model's knowledge ends: it may have been in the training data.")
  String mayBeKnown();

  @Message("Published after the model's knowledge ends.")
  String notKnownYet();

  @Message("Weighs")
  String weighs();

  @Message("It measures")
  String measures();

  @Message("It misses")
  String misses();

  @Message(
      "{reports} {#if reports == '1'}report{#else}reports{/if}{#if teams == '0'}, none by a verified team,{#else} from {teams} {#if teams == '1'}team{#else}teams{/if}{/if}"
          + " moved the expected score from {before} to {after} (weight {weight}).")
  String influence(String reports, String teams, String before, String after, String weight);

  @Message(
      "{#switch what}"
          + "{#case 'teams'}teams: {needed} needed, {present} there"
          + "{#case 'reports'}reports: {needed} needed, {present} there"
          + "{#case 'shift'}influence is capped until {needed} teams report{#else}{what}: {needed} needed, {present} there{/switch}")
  String lack(String what, String needed, String present);

  @Message("Before reports may count fully:")
  String lackLead();

  @Message("No reports on it yet.")
  String noReports();

  @Message("Check before you rely on it")
  String conditions();

  @Message("Memory: {need} GiB needed, {usable} GiB usable; fits with {p} %")
  String memory(String need, String usable, String p);

  @Message("Most is freed by {what} ({to}): {gib} GiB")
  String lever(String what, String to, String gib);

  @Message("Room for {mean} usual requests at once, {full} of the longest")
  String concurrent(String mean, String full);

  @Message("What was asked")
  String yourNeed();

  @Message("Catalogue version {version}, as of {date}.")
  String snapshot(String version, String date);

  @Message("Computed on {date} by engine version {version}.")
  String engine(String version, String date);

  @Message("Reckoned with the costs of your organisation of {date}.")
  String ownCosts(String date);

  @Message("Reckoned with usual costs.")
  String usualCosts();

  @Message("The neighbours could not be asked: this rests on older data.")
  String stale();

  @Message(
      "{#switch note}"
          + "{#case 'catalogue_unreachable'}The catalogue does not answer."
          + "{#case 'feedback_unreachable'}The report service does not answer."
          + "{#case 'standings_never_read'}Reports were never read."
          + "{#case 'profiles_never_read'}Your team's costs could not be read yet: usual costs are reckoned with."
          + "{#case 'profiles_not_confirmed'}Your team's costs are those of some time ago."
          + "{#case 'team_not_named'}You are in several teams: usual costs are reckoned with."
          + "{#case 'snapshot_torn'}A stored copy was damaged and left aside.{#else}{note}{/switch}")
  String staleNote(String note);

  @Message("What would change the answer")
  String turns();

  @Message(
      "{#switch parameter}"
          + "{#case 'quality_bar'}Bar above {value}"
          + "{#case 'budget'}Budget under {value}"
          + "{#case 'volume'}More than {value} requests a month"
          + "{#case 'residency'}Data must stay in {value}{#else}{parameter} {value}{/switch}{#if then}: then {then}{/if}")
  String turn(String parameter, String value, String then);

  @Message("Measure first")
  String measureFirst();

  @Message("{option}: {cases} of your own cases narrow ±{before} to ±{after}")
  String trial(String option, String cases, String before, String after);

  @Message("Run it yourself")
  String selfHosted();

  @Message("Pays from {n} requests a month.")
  String breakEven(String n);

  /** Either end is empty where machines never pay. */
  @Message(
      "{#if low}Eight times out of ten that lies between {low} and {#if high}{high}{#else}never{/if}. {/if}"
          + "At your volume it is the cheaper way with a probability of {percent} %.")
  String breakEvenSure(String low, String high, String percent);

  @Message("It never costs less than the cheapest provider, however many the requests.")
  String neverPays();

  @Message("Advices of your team")
  String listTitle();

  @Message("No advice saved yet. Ask a question and save the answer.")
  String listNone();

  @Message("Title")
  String listName();

  @Message("Task")
  String listTask();

  @Message("Verdict")
  String listVerdict();

  @Message("Advised")
  String listAdvised();

  @Message("Saved")
  String listWhen();

  @Message("by")
  String listBy();

  @Message(
      "{#switch kind}"
          + "{#case 'small_suffices'}A small model suffices"
          + "{#case 'start_small'}Start small, then move up"
          + "{#case 'large_needed'}A large model is needed"
          + "{#case 'nothing_fits'}Nothing fits"
          + "{#case 'not_enough_evidence'}Not enough evidence{#else}{kind}{/switch}")
  String verdict(String kind);

  @Message("Compare the best")
  String compare();

  @Message("without a title")
  String untitled();

  @Message("{in} tokens asked, {out} tokens answered")
  String tokensOf(String in, String out);
}
