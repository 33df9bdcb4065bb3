using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Import;

/// <content>The stems. Each pattern is one way of saying one thing; a new wording is a new alternative here.</content>
internal static partial class Wording
{
    private const RegexOptions Fold = RegexOptions.IgnoreCase;

    private const string Gone =
        "removed|retired|sunset|sunsetted|shut ?down|shut off|switched off|turned off|discontinued|decommissioned|withdrawn|deleted"
        + "|dropped|phased out|taken down|taken offline"
        + "|pulled|terminated|killed|ended|eliminated|scrapped|unavailable|stopped|abandoned|closed down|put to rest|cut off"
        + "|taken out of service|taken away|blocked|unsupported|out of service|gone";

    private const string GoneActively =
        "remov(?:e|es|ing|ed)|retir(?:e|es|ing|ed)|sunset(?:s|ting)?|shut(?:s|ting)? (?:down|off)|discontinu(?:e|es|ing|ed)"
        + "|decommission(?:s|ing|ed)?|withdraw(?:s|ing|n)?"
        + "|switch(?:es|ing|ed)? off|turn(?:s|ing|ed)? off|drop(?:s|ping|ped)?|phas(?:e|es|ing|ed) out|pull(?:s|ing|ed)? the plug on"
        + "|pull(?:s|ing|ed)?|tak(?:e|es|ing) down|delet(?:e|es|ing|ed)"
        + "|terminat(?:e|es|ing|ed)|end(?:s|ing|ed)? (?:support for|the life of|service for)|eliminat(?:e|es|ing|ed)|stop(?:s|ping"
        + "|ped)? (?:serving|supporting|offering|answering|accepting)|clos(?:e|es|ing|ed) down";

    private const string ChangedActively =
        "(?:updat|chang|modif|alter|renam|rework|revis|extend|expand|enhanc|improv|enrich|broaden|adjust|overhaul)(?:ed|ied|ing|ying"
        + "|led|ling)";

    private const string Be = "(?:be|been|being|is|are|was|were|gets?|got|'re|'s|goes|go)";
    private const string Between =
        "(?:\\s+(?:now|also|all|both|soon|then|already|finally|fully|permanently|completely|officially|subsequently|temporarily"
        + "|scheduled to be|due to be|set to be|to be|going to be|planned to be|entirely|expected to be|marked to be|\\w+ed(?:,"
        + "|\\s+and)))*";

    [GeneratedRegex(
        @"⟦\d+⟧|\b(?:APIs?(?! (?:tokens?|keys?)\b)|endpoints?|operations?|resources?|routes?|(?:method|service|call)s?(?= (?:will|is|are"
        + @"|was|were|has|have|stops?|ends?|goes?|to|below|above|here|listed))|(?:calls?|requests?) (?:to|of|against|on)|v\d+|versions? \d"
        + @"|interfaces?)\b",
        Fold)]
    private static partial Regex Operation();

    [GeneratedRegex(
        @"\b(?:these|those|they|them|it|both|all of|each of|following|above|below|this)\b(?!\s+(?:users?|fields?|accounts?|groups?|change"
        + @"|changes|page|changelog))",
        Fold)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^\W*(?:all of |each of |most of )?(?:these|those|them|it|both)\b", Fold)]
    private static partial Regex PronounFirst();

    private const string Part =
        @"\b(?:fields?|propert(?:y|ies)|attributes?|parameters?|filters?|flags?|headers?|labels?|limits?|users?|accounts?|access"
        + @"|members?|waivers?|permissions?|data|licen[sc]es?|tokens?|keys?|restrictions?|duplicates?|bugs?|signatures?)\b";

    [GeneratedRegex(Part + @"\s+(?:from|of|in|on|for|to|that|which|with|by|when|has|have|will|is|are|was|were)\b", Fold)]
    private static partial Regex PartHead();

    [GeneratedRegex(Part + @"(?:\s+(?:will|is|are|was|were|has|have|been|being|be|also|now|can|not|soon))*\s*$", Fold)]
    private static partial Regex PartLast();

    [GeneratedRegex(@"\b(?:which|that),?\s*$", Fold)]
    private static partial Regex Relative();

    [GeneratedRegex(@"(?<=\w)\s+(?:APIs?|endpoints?|operations?|calls?|methods?)$", Fold)]
    private static partial Regex LabelledNoun();

    /// <summary>A label or a cell leaves its subject out: will be withdrawn.</summary>
    [GeneratedRegex(@"^\W*(?:(?:to|will|is|was|are|has|have|been|be|being|now|not|no longer|never)\s+)*$", Fold)]
    private static partial Regex Auxiliaries();

    [GeneratedRegex(@"(?:^|[:–—(,\[-]\s*)\W*$")]
    private static partial Regex Elliptic();

    [GeneratedRegex(
        @"(?:\bnot|n't|\bnever|\bno plans?|\bnone of (?:them|these|those)|\bnothing|\bno (?:API|endpoint|operation|call)s?|\brather than"
        + @"|\binstead of|\bwithout|\bnor|\bneither)(?:\s+(?!but\b)[\w'-]+){0,5}\s*$",
        Fold)]
    private static partial Regex Denial();

    /// <summary>The end of another thing, to which the clause only refers.</summary>
    [GeneratedRegex(
        @"\b(?:unlike|despite|once|because|since|(?:affected|impacted|touched) by|prior to|ahead of|regardless of)\s+[^,]{0,60}$",
        Fold)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\b(?:until|till|before|prior to|earlier than|sooner than)\s", Fold)]
    private static partial Regex Until();

    [GeneratedRegex(
        @"\b(?:until|till?|through|thru|up to)\s+(?:and including\s+)?(?:the\s+)?(?:end of\s+|\w+day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s"
        + @"|\d{4}-|\d{1,2}[./]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?\s)",
        Fold)]
    private static partial Regex UntilDay();

    [GeneratedRegex(
        @"\b(?:temporarily|for now|until further notice|for the time being|for a while|for the moment|re-?enabled?|(?:switch|turn|bring"
        + @"|put)(?:ed)? (?:them |it )?back|paused?|on hold)\b",
        Fold)]
    private static partial Regex ForNow();

    [GeneratedRegex(
        @"\b(?:stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|quit(?:s|ting)?)\s+(?:to\s+)?(?:work|function|respond|operat|exist"
        + @"|be(?:ing)? (?:available|supported|served|offered|usable|callable|reachable)|accept|answer|serv)\w*",
        Fold)]
    private static partial Regex Stops();

    [GeneratedRegex(
        @"\b(?:no longer|not any ?more|never again)\s+(?:be\s+|being\s+)?(?:available|supported|function\w*|work\w*|exist\w*|accept\w*"
        + @"|respond\w*|answer\w*|served|offered|reachable|usable|operational|operat\w*|callable|called|used|invoked|accessible|live"
        + @"|maintained|part of|provided|possible to (?:call|use)|in service)|\b(?:can(?:not|'t)|can no longer"
        + @"|can not)\s+(?:any longer\s+)?be (?:called|used|invoked|reached|accessed)",
        Fold)]
    private static partial Regex NoLonger();

    [GeneratedRegex(
        @"\bno longer\s+(?:be able to\s+|able to\s+|possible to\s+|allowed to\s+)?(?:call|use|invoke|reach|access)\s+(?<obj>.{0,240})"
        + @"|\b(?:can(?:not|'t)|can not)\s+(?:call|use|invoke)\s+(?<obj>[^.;]{0,120}?)\s+(?:any ?more|any longer)\b",
        Fold)]
    private static partial Regex NoLongerCalled();

    [GeneratedRegex(
        @"\b" + Be + @"(?<not>n't|\s+not|\s+never)?" + Between + @"\s+(?:" + Gone
        + @"|(?<off>disabled|suspended|deactivated|paused|offline))\b(?!\s+(?:by default|access|users?))",
        Fold)]
    private static partial Regex TakenAway();

    [GeneratedRegex(
        @"(?:\b(?:we|atlassian|our team|the team|I)(?:'(?:re|ll|ve))?\b(?:\s+(?:will|are|is|have|has|plan|plans|intend|intends|to|be|been"
        + @"|now|also|soon|recently|going|about|finally|permanently|temporarily|not))*\s+|^(?=\w+(?:ing|ed)\b)|(?<=\b(?:plan|plans|planning"
        + @"|intend|decided|decision|intention|want|wants|possible) to\s))(?:(?:" + GoneActively
        + @"|(?<off>disabl(?:e|es|ing|ed)|paus(?:e|es|ing|ed)))\s+(?<obj>.{0,240})|(?:switch(?:es|ing|ed)?|turn(?:s|ing|ed)?"
        + @"|shut(?:s|ting)?"
        + @"|tak(?:e|es|ing)|phas(?:e|es|ing))\s+(?<obj>(?:\S+\s+){1,12}?)(?:off|down|offline|away|out)\b)",
        Fold)]
    private static partial Regex TakingAway();

    [GeneratedRegex(
        @"\b(?:reach(?:es|ed|ing)?|hits?|meets?|at|comes? to|nears?)\s+(?:its|their|the|an?)?\s*end(?:[- ]of[- ](?:life|support|service"
        + @"|availability|sale))?\b|\bend[- ]of[- ](?:life|support|service)\b|\bEOL\b|\bon (?:its|their|the) way out\b"
        + @"|\bdays are numbered\b"
        + @"|\b(?:go(?:es)?|going|went|gone)\s+(?:away|dark|offline|out of service|dead)\b|\b(?:disappear|vanish|expire|lapse|sunset|retire"
        + @"|end)(?:s|es|ed|d|ing)?(?=\s+(?:on|after|at|in|by|from|as of|effective|for good)\b)|\b(?:removal|retirement|sunset|shut-?down"
        + @"|decommission(?:ing)?|withdrawal|discontinuation)\s+(?:date|of|is|on|takes|happens|for|:)|\b(?:support|service"
        + @"|availability)\s+(?:for\s.{1,80}?\s)?(?:ends?|stops?|ceases?|will end|will stop|will cease|runs out)\b",
        Fold)]
    private static partial Regex EndOfLife();

    [GeneratedRegex(
        @"\b(?:will not|won't|do not|don't|does not|doesn't|shall not|would not|are not|aren't|is not|isn't|not be)\s+(?:be\s+)?(?:work"
        + @"|function|operat|respond|available|supported|callable|usable|reachable|served|exist|be (?:available|supported|served|usable"
        + @"|reachable))\w*(?!\s+(?:in|with|via|through|for|to|from)\b)",
        Fold)]
    private static partial Regex NotWorking();

    [GeneratedRegex(
        @"(?:^|[:–—(\[]\s*|\s-\s+)(?:removed|retired|sunset|discontinued|decommissioned|withdrawn|switched off|turned off|shut down"
        + @"|removals?|retirements?|sunsetting|retiring|removing|gone|dead|end)\b(?!\s+(?:the|a|an|users?|from|by|access|points?)\b)"
        + @"|,\s*(?:removed|retired|sunset|discontinued|decommissioned|withdrawn|switched off|turned off|shut down|gone)(?=\s+(?:on"
        + @"|after|in"
        + @"|as of|since|from|by|at|for good)\b)",
        Fold)]
    private static partial Regex Bare();

    [GeneratedRegex(
        @"\b(?:work|works|working|available|supported|usable|callable|live|operational|function|functions|functional|served|respond"
        + @"|responds|online|accessible|maintained|(?:be|keep|keeps|stay|stays) (?:called|used|invoked)|(?:call|use|invoke"
        + @"|rely on)\s[^,;]{0,80}?)\s*(?:only\s+|just\s+|as before\s+|normally\s+|as usual\s+)?(?:until|till?|through|thru|up to"
        + @"|up until)\s+(?:and including\s+)?(?:the\s+)?(?:end\s+of\s+|\w+day,?\s+)?(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct"
        + @"|Nov|Dec)",
        Fold)]
    private static partial Regex WorksUntil();

    [GeneratedRegex(
        @"\b(?:(?:will|start to|starts to|begin to|begins to|to)\s+(?:fail|error|break)|fails?|(?:be|are|is|get|gets)\s+(?:rejected"
        + @"|refused|declined|denied|turned away|met with)|(?:return|answer|respond|reply|yield|give|get"
        + @"|receive)s?\s+(?:with\s+)?(?:an?\s+)?(?:HTTP\s+)?(?:status\s+|error\s+)?(?:404|410|not found|gone|errors?))\b",
        Fold)]
    private static partial Regex CallsFail();

    [GeneratedRegex(
        @"\b(?:say(?:ing)?\s+(?:goodbye|farewell)\s+to|pull(?:ing)?\s+the\s+plug\s+on|farewell to|bid(?:ding)? farewell to"
        + @"|curtain (?:falls|call) (?:on|for)|lights? (?:go|goes|out) (?:out )?(?:on|for))\s+(?<obj>.{0,240})",
        Fold)]
    private static partial Regex Farewell();

    [GeneratedRegex(
        @"\b(?:last|final)\s+(?:working\s+|possible\s+|supported\s+|calendar\s+|full\s+)?(?:day|date|time|moment)\b(?=\s+(?:of|for|to|on"
        + @"|you|that|when|is|was|we|it|they|these|any|⟦)|\s*[:(]|$)(?:\s+(?<obj>.{0,240}))?",
        Fold)]
    private static partial Regex LastDay();

    [GeneratedRegex(
        @"\b(?:migrat|mov|switch|transition|get|com)\w*\s+(?:\w+\s+){0,3}?(?:off|away from|from|out of)\s+(?<obj>[^.;]{0,160}?)\b(?:by"
        + @"|before|until|no later than|prior to|ahead of)\b",
        Fold)]
    private static partial Regex LeaveBefore();

    [GeneratedRegex(
        @"\bdeprecat(?:ed|ing|es|e|ions?)\b(?!\s+(?:notices?|headers?|polic|period|schedule|timeline))(?<!\b(?:non|un"
        + @"|prior)[- ]deprecat\w+)|\b(?:marked (?:as )?|now |considered |become )(?:obsolete|legacy)\b",
        Fold)]
    private static partial Regex Deprecation();

    [GeneratedRegex(
        @"\b(?:continu(?:e|es|ed|ing)|carry on|carries on|keeps?|goes on|go on|carrying on)\s+(?:to\s+)?(?:\w+\s+)?(?:work|operat|function"
        + @"|be(?:ing)? (?:available|supported|served)|respond|exist|answer|serv|us|support)\w*|\b(?:remain|stay)(?:s|ed"
        + @"|ing)?\s+(?:\w+\s+)?(?:unchanged|available|supported|the same|as (?:it|they) (?:is|are)|in place|operational|untouched"
        + @"|unaffected|in service|live|valid|intact|where|with us|fully|exactly|usable|callable)|\b(?:not|n't|never)\s+(?:be\s+|been\s+"
        + @"|being\s+)?(?:\w+ly\s+)?(?:affected|impacted|changed|touched|altered|part of (?:this|the))|\bun(?:affected|changed|touched"
        + @"|altered|impacted)\b|\bstill\s+(?:\w+\s+)?(?:works?|available|supported|callable|use|call|valid|served|usable|function\w*"
        + @"|operat\w*)\b|\bno (?:change|action|impact)s?\s+(?:to|for|on|is|needed|required)\b|\bas (?:before|usual)\b|\b(?:is"
        + @"|are) (?:here to stay|not going anywhere|safe)\b",
        Fold)]
    private static partial Regex Staying();

    [GeneratedRegex(
        @"(?:\b(?:we|atlassian|our team)\b(?:'(?:re|ll|ve))?(?:\s+(?:will|are|is|have|has|been|be|now|also|soon|recently|just|going"
        + @"|to))*\s+|^)" + ChangedActively
        + @"\s+(?<obj>.{0,240})|\b(?:has|have|had|was|were|been|is|are|will be|being|gets?|got|'s|'re)\s+(?:not\s+)?(?:been\s+|being\s+"
        + @"|be\s+)?(?:\w+ly\s+|now\s+|also\s+|either\s+){0,2}" + ChangedActively
        + @"\b|\b(?:behaves? differently|new (?:success )?(?:responses?|status(?:es)?))\b|^(?:changes?|updates?|modifications?) (?:to|in)\b"
        + @"|^(?:changed|updated|modified)\b|\bchanges? (?:to|in) (?:the )?(?:behaviou?r|response|answer)"
        + @"|\bbehaviou?rs?\b[^.]{0,60}\b(?:will|is|are|has|have|was|were|changes?|differs?)\b",
        Fold)]
    private static partial Regex Changing();

    [GeneratedRegex(
        @"\b(?:introduc(?:e|es|ed|ing)|launch(?:es|ed|ing)?|releas(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|unveil(?:s|ed|ing)?|ship(?:s|ped"
        + @"|ping)?|roll(?:s|ed|ing)? out|publish(?:es|ed|ing)?|add(?:s|ed|ing)?|mak(?:e|es|ing) available|bring(?:s|ing)?|debut(?:s|ed"
        + @"|ing)?|deliver(?:s|ed|ing)?|present(?:s|ed|ing)?|welcome|meet)\s+(?:\w+\s+){0,2}?(?<obj>.{0,240})|\b(?:now|generally"
        + @"|newly)\s+(?:\w+\s+)?(?:available|live|out|here|in general availability|GA)\b|\bhas (?:arrived|landed|gone live)"
        + @"|\bhave (?:arrived|landed|gone live)|\b(?:is|are|been|was|were) (?:(?!introduc|launch|releas|announc|add)\w+ )?(?:introduced"
        + @"|launched|released|added|published|new|rolled out|here|unveiled)\b|\b(?:you|admins?|administrators?|customers?|users?"
        + @"|anyone) (?:can|may) now\b.{0,200}|^new\b[^.]{0,80}|\bnew (?:\w+ ){0,3}?(?:APIs?|endpoints?|operations?)\b",
        Fold)]
    private static partial Regex Adding();

    [GeneratedRegex(
        @"\b(?:new|additional|more|further|extra)\s+(?:\w+\s+){0,3}?(?:fields?|filters?|parameters?|propert(?:y|ies)|attributes?|headers?"
        + @"|responses?)\b|\b(?:fields?|filters?|parameters?|propert(?:y|ies)|attributes?|headers?)\b[^.]{0,60}\b(?:are|is|were|was"
        + @"|have been|has been|will be|being)\s+(?:now\s+)?(?:available|added|introduced|removed|deprecated|dropped|renamed|replaced|gone"
        + @"|retired|withdrawn|discontinued|returned|supported|sent|accepted)\b|\b(?:remov|drop|renam|replac|deprecat"
        + @"|retir)\w+\s+(?:\S+\s+){0,8}?(?:fields?|propert(?:y|ies)|attributes?|parameters?|filters?)\b|\b(?:fields?|propert(?:y|ies)"
        + @"|attributes?|parameters?)\b[^.]{0,50}\b(?:go(?:es)? away|disappears?|no longer)\b|\bexpanded response\b"
        + @"|\bno longer\s+(?:return|include|contain|carr(?:y|ies)|provide|give|send|expose|accept|support)\w*\s",
        Fold)]
    private static partial Regex NewParts();

    [GeneratedRegex(
        @"\b(?:can|may) (?:now )?be (?:filtered|narrowed|sorted|searched|limited) by\b|\b(?:filter(?:s|ing)?|narrow(?:s|ing)?|sort(?:s"
        + @"|ing)?) (?:\w+ )?by\b|\b(?:now|will|also)\s+(?:now\s+|also\s+)*(?:return|include|contain|require|accept|respond|answer|carr(?:y"
        + @"|ies)|provide|support|send|give|reply|expect)s?\b|\b(?:returns?|answers?|responds?|repl(?:y|ies))\s+(?:with\s+)?(?:an?\s+"
        + @"|HTTP\s+|status\s+|code\s+)*[1-5]\d\d\b|\b(?:status|success|response|answer|replies)\s*(?:code|status"
        + @"|body)?s?\b[^.]{0,80}\b[1-5]\d\d\b",
        Fold)]
    private static partial Regex AnswersNow();

    [GeneratedRegex(
        @"\b(?:ignor(?:ed|es|e|ing)|discard(?:ed|s|ing)?|disregard(?:ed|s|ing)?|no effect|can only (?:modify|change|set|update)"
        + @"|dropped silently|only (?:modif|chang|updat|set)\w+|unlink)\b",
        Fold)]
    private static partial Regex Ignoring();

    [GeneratedRegex(
        @"\b(?:no longer|not|never|ceases? to be|isn't|aren't|stops? being|out of|left|leaves?|leaving|exit(?:s"
        + @"|ed)?)\s+(?:be\s+)?(?:the\s+)?(?:\w+\s+)?(?:experimental|in preview|beta|preview|early access)\b|\bnon-experimental\b"
        + @"|\b(?:remov"
        + @"|drop|lift|tak|withdr[ae]w)\w*\s+(?:off\s+)?(?:the\s+|its\s+|their\s+)?""?(?:experimental|beta|preview)""?(?:\s+(?:flag|label"
        + @"|tag|status|marker))?|\b(?:is|are|become|becomes|now|declared|considered)\s+(?:now\s+|considered\s+)?(?:stable"
        + @"|generally available)\b|\b(?:experimental|beta|preview) (?:flag|label|tag|status|marker)s?\b.{0,160}\b(?:was|were|is|are"
        + @"|been)\s+(?:now\s+)?(?:lifted|removed|dropped|taken off|withdrawn)\b|\bno longer (?:be )?(?:changed?"
        + @"|modified)\b[^.]{0,20}\bwithout\b|\b(?:not|n't|never) (?:be )?(?:changed?|modified) (?:any ?more )?without\b",
        Fold)]
    private static partial Regex BecameStable();

    [GeneratedRegex(
        @"\b(?:is|are|remains?|currently|still|stays?|considered|marked(?: as)?|as|an)\s+(?:currently\s+|still\s+"
        + @"|considered\s+)?experimental\b|\b(?:can|may|might|could)\s+(?:still\s+)?change\s+(?:at any time\s+)?without\b|^experimental\b",
        Fold)]
    private static partial Regex IsExperimental();

    [GeneratedRegex(
        @"\b(?:both|either)\b[^.]{0,40}\b(?:centrali[sz]ed|original|new)\b|\b(?:available|open|offered|accessible|usable)\s+(?:to|for"
        + @"|by)\s+(?:all|every|any)\s+(?:\w+\s+)?(?:customers?|organi[sz]ations?|everyone)\b|\bwhichever user management\b",
        Fold)]
    private static partial Regex ForAll();

    [GeneratedRegex(
        @"\b(?:only|exclusive(?:ly)?|limited|restricted|reserved|require[sd]?|solely)\b[^.]{0,100}\b(?:new"
        + @"|centrali[sz]ed) user management\b|\b(?:new|centrali[sz]ed) user management\b[^.]{0,40}\b(?:only|exclusively|is required"
        + @"|solely)\b",
        Fold)]
    private static partial Regex ForCentralized();

    [GeneratedRegex(
        @"\b(?:only|exclusive(?:ly)?|limited|restricted|reserved|require[sd]?|solely)\b[^.]{0,80}\b(?:paid|paying)\b|\b(?:paid"
        + @"|paying)\b[^.]{0,40}\b(?:only|exclusively)\b",
        Fold)]
    private static partial Regex ForPaid();

    [GeneratedRegex(
        @"^\W*(?:(?:however|please note(?: that)?|note(?: that)?|also|additionally|after [^,]{3,30}|from [^,]{3,30}|on [^,]{3,30}"
        + @"|as of [^,]{3,30}|starting [^,]{3,30}|until [^,]{3,30}|by [^,]{3,30}|previously|now|again|all|both|none|each|every one"
        + @"|neither),?\s+)*(?:of\s+)?(?:these|those|they|it|this|both|them|all of (?:them|these|those|the above)|all|each|the above"
        + @"|everything (?:above|listed|in (?:this|the))|the (?:APIs?|endpoints?|calls?|operations?|methods?|(?:two|three|four|five|six"
        + @"|seven|ten|eleven) (?:\w+ )?(?:APIs?|endpoints?|calls?|operations?)|former|whole (?:list|lot)|responses?|response)|responses?"
        + @"|access to (?:these|them)|every (?:one|entry|item|call|operation|endpoint|API)\b|our (?:latest )?API|the listed|the new)\b"
        + @"|\b(?:them|listed above|above (?:APIs?|endpoints?|calls?|operations?|list)|calls? to (?:them|these|those|it)|on this list"
        + @"|(?:APIs?|endpoints?|calls?|operations?) above)\b|^(?:the(?:ir)?\s+|its\s+)?(?:last|final|removal|retirement|sunset|shut-?down"
        + @"|cut-?off|deadline|end)\b[^.]{0,30}\b(?:day|date|is|was|:)",
        Fold)]
    private static partial Regex Back();

    [GeneratedRegex(@"\b(?:they|these|those|it|this|both|all)(?:\s+\w+){0,2}\s*$", Fold)]
    private static partial Regex PronounLast();

    [GeneratedRegex(
        @"\b(?:following|below|as follows|listed here|here (?:is|are)|these (?:\w+ ){0,3}(?:APIs|endpoints|calls|operations|fields|filters"
        + @"|parameters|headers)$|next list|table underneath|list(?:ed)? (?:under|next))\b",
        Fold)]
    private static partial Regex Ahead();

    [GeneratedRegex(
        @"\b(?:a number of|several|some|certain|a few|various|many|multiple|most|a set of|a handful of|either\b.{0,60}\bor)\b",
        Fold)]
    private static partial Regex SomeOfThem();

    [GeneratedRegex(
        @"\b(?:deprecat\w+|retir(?:ed|ing)|discontinu\w+|sunset\w*|no longer (?:available|supported|work\w*)|(?:be|is|are|was"
        + @"|were) (?:removed|gone|disabled|switched off)|stops? working|end of life|breaking)\b",
        Fold)]
    private static partial Regex EndHint();

    [GeneratedRegex(
        @"\b(?:chang|modif|able to|now able|differ|requir|must|switch|migrat|mov|renam|replac|reject|refus|fail|return|header|parameter"
        + @"|remov|deprecat|retir|disabl|restrict|limit|throttl|break|version|enforc|supersed|obsolet|end(?:s|ed)?\b|stop)\w*",
        Fold)]
    private static partial Regex Hint();

    [GeneratedRegex(
        @"\b(?:recommend|learn|read|see|visit|contact|refer|guide|documentation|announcement|details|thank|sorry|apologi[sz]e|why|faq"
        + @"|question|help|excited)\b",
        Fold)]
    private static partial Regex Idle();

    [GeneratedRegex(
        @"^\W{0,2}(?<label>removed|removal|retired|sunset|deprecated|deprecation notice|deprecation|disabled|added|new|changed|updated"
        + @"|modified|unchanged)(?:\s*[:\-–—\])|]+\s*|\s+(?=[A-Z⟦`""])|(?=(?-i:[A-Z][a-z])))",
        Fold)]
    private static partial Regex LeadingLabel();

    [GeneratedRegex(
        @"^\W{0,2}(?:Added|Announcement|Changed|Removed|Deprecated|Fixed|Updated|Improved|Deprecation notice|Early access|Experimental"
        + @"|Other|Security|New)(?:\s*[:\-–—\]|]+\s*|\s*(?=[A-Z⟦""`]))")]
    private static partial Regex EntryLabel();
}
