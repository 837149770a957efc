# 11 Disapprove: criticism, accusations, rallying opposition, complaints, lawsuits, judgements.

# --- 111 criticism -------------------------------------------------------------------------------------------------

frame criticize 111
  verb criticize|criticise|condemn|denounce|decry|deplore|lambast|lambaste|rebuke|castigate|chide|berate|censure|excoriate|deride|disparage|vilify|reprimand|reproach|upbraid|chastise|revile|repudiate|bemoan|lament|malign|scorn|bash|pillory|admonish|reprove|deprecate|belittle|ridicule|mock|scoff at|jeer|bad-mouth|badmouth|scold|inveigh against|speak out against|frown on|frown upon|sneer at|call out|decry|disapprove|insult|demonise|demonize|disown|shame|name and shame|tongue-lash|skewer  subj:!sporty
  verb regret  subj:!sporty  obj|ccomp:any
  verb lash out|hit out|rail|rage|fulminate|inveigh|thunder|sneak|scoff|sneer|jeer|hiss|fume|seethe  at|against|over:any
  verb lash out|hit out  subj:actor
  verb speak out|hold forth|speak  against|out_against:any
  noun criticism|condemnation|denunciation|rebuke|reprimand|censure|disapproval|reproach|vilification|diatribe|tirade|broadside|recrimination
  target obj,of,at,against,on,from,for,to,over
  + France condemned Russia for the raid. > France : Russia
  + The opposition lashed out at the government on Monday. > opposition : government
  + Turkey deplored the decision of the European Union. > Turkey : European Union
  + The condemnation of Israel by Turkey was swift. > Turkey : Israel
  + Washington's criticism of China drew applause. > Washington : China
  - The reviewer mocked the plot of the film.

frame criticize.tabloid 111
  verb slam|blast|rap|pan|assail|fault|flay|savage|trash|tear into|lay into|rip into|skewer|tick off|round on|bash|swipe at|snipe at  subj:actor  obj:actor|plans|policies|=decision|=move|=law|=verdict|=ruling|=handling|=record|=remark|=comment|=statement|=policy|=lack|=silence|=failure|=attitude|=stance|=response|=report|=sanction|=media|=crackdown|=arrest|=treatment|=killing|=violence  obj:!troops|!=town|!=village|!=city|!=base|!=convoy|!=position|!=checkpoint|!=post|!=airport|!=camp|!=police_station|!=civilian|!=patrol|!=vehicle|!=ship|!=target|!=house|!=building|!=embassy|!=hospital|!=protester|!=police
  verb slam|blast|rap|fault|flay|savage|lambast  obj:actor  for|over:any
  verb attack|assail|hammer|slam|blast|go after  subj:%politician  obj:%politician
  verb attack|assail|hammer|slam|blast  subj:person  obj:any|!troops|!@armed|!@police-force  as:any|!=well
  noun attack|assault|broadside  by|poss|from:%politician  on|against:%politician|@abstract|@media-noun|=vote|=voting|=candidate|=rival
  verb attack|assail|hammer  subj:actor  obj:actor  for:any|!=hour|!=day|!=week|!=time|!=month|!=year|!=minute|!=night
  verb attack|assail  subj:actor  obj:actor  over|about:any
  verb attack|assail|slam|blast  subj:actor  obj:=culture|=idea|=notion|=ideology|=mentality|=rhetoric|=hypocrisy|=logic|=philosophy|=tactic|=tone|=agenda|=legacy|=corruption|=inequality|=capitalism|=socialism|=racism|=greed|=choice
  verb attack|assail  subj:actor  obj:actor|person  during|in|on:=debate|=presidential_debate|=speech|=tweet|=interview|=advertisement|=ad|=statement|=post|=op-ed|=editorial|=column|=sermon|=remark|=twitter|=facebook|=podcast|=broadcast
  verb attack|knock|hammer  subj:actor  obj:=decision|=policy|=law|=verdict|=ruling|=handling|=record|=remark|=comment|=statement|=lack|=silence|=failure|=attitude|=stance|=report|=plan|=proposal|=bill|=budget|=reform|=media|=credibility|=deal
  + Moscow slammed the sanctions. > Moscow
  + The senator blasted the president for his silence. > senator : president
  + Beijing rapped Washington over arms sales. > Beijing : Washington
  + Harris attacked Biden during the debate. > Harris : Biden
  + The chancellor attacked the opposition in a speech. > chancellor : opposition
  + Trump attacked Merkel over trade. > Trump : Merkel
  + The senator attacked the culture of secrecy in the ministry. > senator
  + Joe Biden kept attacking Donald Trump. > Biden : Trump
  - The general attacked Damascus.
  - Rebels blasted the base with mortars.
  - Gunmen attacked protesters during a rally.
  - Rebels attacked the soldiers in Goma.
  - The car slammed into a wall.

frame criticize.aim 111
  verb take [issue|exception|umbrage]
  verb take [aim|swipe|shot|potshot|jab]  at:any
  verb find [fault]
  verb pour|heap [scorn|cold water|criticism]
  verb cast [doubt|aspersion]
  verb level|direct|voice|launch|aim|unleash|express|deliver|issue|offer|fire|step up [criticism|condemnation|rebuke|broadside|tirade|diatribe|reprimand|verbal attack]
  target at,with,on,of,against,in,obj,over
  + Merkel took aim at the opposition in a speech. > Merkel : opposition
  + China took issue with Japan over the islands. > China : Japan
  + Egypt voiced criticism of Ethiopia. > Egypt : Ethiopia
  - The archer took aim at the target.
  - The convoy came under fire near the river.

frame criticize.drawn 111
  verb draw|provoke|attract|face|spark|come in for|trigger|prompt|elicit|incur|receive [criticism|condemnation|rebuke|outcry|flak|backlash|ire|wrath|censure|anger|outrage|fury]  from|of|by:actor
  verb draw|provoke|attract|face|spark|come in for|trigger|prompt|elicit|receive|incur|meet [criticism|condemnation|rebuke|outcry|flak|backlash|ire|wrath|censure|reprimand]
  verb come [under fire|under criticism|under attack]  from|for|over:any
  verb come [under fire|criticism]
  source from,of,by
  target subj
  + The governor received criticism for the delay. > : governor
  + The prime minister drew criticism from the opposition. > opposition : prime minister
  + Poland faced condemnation from the European Union. > European Union : Poland
  + Hungary came under fire from Brussels. > Brussels : Hungary
  - The film drew praise from critics.

# a text attacks in words
frame criticize.text 111
  verb attack|assail|target|hit  subj:=book|=article|=speech|=editorial|=report|=letter|=song|=column|=manifesto|=pamphlet|=cartoon|=leaflet|=advert|=advertisement|=campaign_ad|=ad|=essay|=sermon  obj:any
  source poss,of,by,subj
  target obj
  + The minister's speech attacked Israel. > : Israel
  - The shells hit the town.

frame criticize.call 111
  verb call|brand|label|term|describe|dub|characterise|characterize|denounce|deem|dismiss|slam|blast|decry|portray|deride|mock|paint|depict|cast|condemn|attack|bash|assail  as|xcomp:@censure  subj:actor
  verb call|brand|label|term|describe|dub|characterise|characterize|denounce|deem|dismiss|slam|blast|decry|portray  as|xcomp|obj:=unacceptable|=illegal|=outrageous|=shameful|=disgrace|=disgraceful|=irresponsible|=unjust|=unfair|=mistake|=cowardly|=barbaric|=provocation|=farce|=sham|=reckless|=immoral|=dictator|=liar|=traitor|=hypocrite|=absurd|=inhumane|=coward|=fascist|=racist|=tyrant|=unlawful|=deplorable|=heinous|=despicable|=provocative|=puppet|=propaganda|=betrayal|=unconstitutional|=illegitimate|=disproportionate|=hypocritical|=pariah|=tragedy
  verb call  subj:actor  [liar|dictator|traitor|disgrace|farce|sham|mistake|provocation|outrage]
  + The mayor of London described the president as a liar. > London : president
  + China called the tariffs unacceptable. > China
  + The senator called the president a fool. > senator : president
  + Greece commented on the agreement, calling it null and void. > Greece
  - The senator called the president a hero.
  - The pilot described the landing as smooth.

frame criticize.be 110
  adj dismissive|disapproving|intolerant|resentful  of|over|towards|toward|about:any
  adj angry|furious|outraged|unhappy|dismayed|appalled|indignant|incensed|dissatisfied|disappointed|infuriated|annoyed|displeased|irritated|alarmed|horrified|irate|disgusted|exasperated|aghast  at|with|by|about|over|of:any
  source subj,obj
  target of,with,at,by,against,about,over,toward,towards
  + Kenya is unhappy with Uganda. > Kenya : Uganda
  + Berlin was unhappy with the decision of Poland. > Berlin
  - The patient is critical but stable.

frame criticize.critical 111
  adj critical|scathing|contemptuous|scornful  of|about|toward|towards:any  subj:actor|person
  source subj
  target of,about,toward,towards
  + The European Union was critical of Hungary. > European Union : Hungary
  + Amnesty was scathing about the police. > Amnesty : police
  - Water is critical to the farm.

frame express.anger 110
  verb express|voice|vent|register|convey|show|signal|indicate|reiterate|share|state|make clear|communicate|air [anger|dismay|displeasure|disappointment|dissatisfaction|discontent|opposition|objection|reservation|regret|misgiving|unease|disquiet|frustration|horror|contempt|annoyance|resentment|consternation|unhappiness|disapproval|irritation|concern|alarm|doubt|grievance]  subj:actor
  verb raise [objection|reservation|concern|misgiving]  with|about|over|to:any
  verb disagree|differ|take exception  with:actor
  verb object  to:any
  verb oppose|disapprove|resent|disfavour|disfavor|deprecate  subj:actor
  verb oppose|resist  obj:plans|policies|actor
  noun opposition|objection|hostility|resistance  to:any
  noun anger|outrage|dismay|fury|indignation|displeasure|disappointment|dissatisfaction|disapproval  at|with|over:actor|plans|policies  
  adj opposed|hostile  to:any
  source subj,obj,poss,by,of,from,mod
  target at,with,to,over,about,obj,of,against,on
  + Japan expressed dismay at the test by North Korea. > Japan
  + Cuba voiced its displeasure with Spain. > Cuba : Spain
  + Austria objected to the plan of the commission. > Austria : commission
  + Germany is opposed to the bid by Turkey. > Germany : Turkey
  + Hungary's opposition to sanctions angered Ukraine. > Hungary
  - The fabric resists water.
  - The letter expresses love.

frame express.outrage 111
  verb express|voice|vent [outrage|revulsion|fury|indignation|disgust]  subj:actor
  verb react|respond [with anger|fury|outrage|indignation]
  verb react  angrily:any
  target at,over,about,against,with,to,of
  + Iran expressed outrage over the raid. > Iran
  + Lebanon reacted with fury to the raid. > Lebanon
  - The choir expressed joy.

frame deplore.regret 110
  verb regret|rue  subj:actor  [decision|move|failure|lack|statement|step|absence|vote|withdrawal]
  verb complain|grumble|gripe|moan|protest  subj:actor  about|of|over|against:any
  verb complain|grumble  subj:actor  ccomp:any
  noun complaint  about|from|by:actor
  target about,against,over,obj,doer,of
  + China regretted the decision of Canada. > China : Canada
  + Farmers complained about the government. > Farmers : government
  + Serbia complained that NATO ignored its letters. > Serbia : NATO
  - The patient complained of a headache.

frame dispute.claim 110
  verb question|dispute|challenge|contest|doubt|query  subj:actor  obj:plans|=legitimacy|=legality|=result|=claim|=validity|=motive|=decision|=right|=authority|=sincerity|=credibility|=impartiality|=outcome|=report|=finding|=account|=sovereignty
  verb contradict|rebut  obj:actor|charges
  target obj
  + Belgium questioned the legality of the embargo by France. > Belgium
  + The opposition disputed the result of the vote. > opposition
  - Police questioned the suspect.
  - The boxer challenged the champion.

frame deny.distance 016
  verb distance|dissociate|disassociate|absolve  subj:actor  obj:=himself|=herself|=itself|=themselves  from:@killing|@attack-noun|=murder|=crime|=violence|=bombing|=coup|=fraud|=scandal|=corruption
  target none
  + The prince distanced himself from the killing of the journalist. > prince
  - The party distanced itself from the mayor.

frame warn.of.bad 110
  verb disavow|distance|dissociate|disassociate  subj:actor  from:any
  verb snub|shun|spurn|cold-shoulder|walk out on|heckle|boo  subj:actor  obj:actor
  verb turn [back]  on:actor
  target obj,on,from
  + Macron snubbed the prime minister at the parade. > Macron : prime minister
  + The party distanced itself from the mayor. > party
  - Stars shunned the premiere of the film.

# --- 112 accusations -----------------------------------------------------------------------------------------------

frame accuse 112
  verb accuse|suspect|incriminate|implicate  obj:any  subj:!=police|!=prosecutor|!=court|!=judge
  verb blame|accuse|finger|single out|fault|hold accountable|hold responsible|scapegoat|inculpate  obj:!weather|!=itself|!=himself|!=herself|!=themselves  subj:!weather
  verb blame|pin|lay  obj:any  on:actor
  verb pin|lay|place|put [blame|responsibility]  on:any
  verb point [finger]  at:any
  verb say|insist|maintain|declare  subj:actor  ccomp|xcomp:=responsible|=blame
  verb hold  xcomp:=responsible|=accountable|=liable  obj:!=itself|!=himself|!=herself|!=themselves
  verb allege|charge  subj:actor  ccomp:^15|^16|^17|^18|^19|^20|^12
  verb suspect  subj:actor  obj:actor
  verb make|level|raise [allegation|accusation|claim]  of:=interference|=bullying|=blackmail|=intimidation|=harassment|=bias|=meddling|=favouritism|=neglect  subj:actor
  verb level|make|hurl|trade|direct [accusation|allegation|charge|claim|insult]  against|at|with:any
  noun accusation|allegation|charge|insinuation  against:any
  noun accusation|allegation|claim  by|from|poss:actor  ccomp:any
  noun accusation|allegation  by|from|poss:actor
  target obj,on,at,against,doer,with
  + Iran accused Israel of arrogance. > Iran : Israel
  + Officials blamed the rebels for the delay. > Officials : rebels
  + The minister pinned the blame on the opposition. > minister : opposition
  + Ethiopia held Eritrea responsible for the crisis. > Ethiopia : Eritrea
  + Turkey pointed the finger at the rebels. > Turkey : rebels
  - Officials blamed the storm for the delay.
  - The store charged Germany five dollars.

frame accuse.terror 112
  verb call|brand|label|denounce|describe|dub|portray  as|xcomp|obj:=terrorist|=criminal|=murderer|=aggressor|=occupier|=enemy|=threat|=killer|=thug|=extremist|=invader|=war_criminal|=sponsor
  target obj
  + Ankara described the Kurdish group as terrorists. > Ankara : Kurdish
  + Maduro described Colombia as an aggressor. > Maduro : Colombia
  - Critics described the film as a thriller.

frame accuse.crime 1121
  verb accuse|suspect|blame|implicate|fault  of|in|for|over:corruption|=stealing|=bribing|=embezzling|=laundering|=rigging|=smuggling|=steal|=embezzle|=bribe|=launder|=rig|=smuggle|=defraud|=murder|=forge|=traffic|=plunder|=loot|=cheat|=falsify|=evade|=extort|=misuse|=rob|=cover|=rape  subj:!sporty
  verb accuse|suspect  of|with:corruption  subj:!=police|!=prosecutor
  verb charge  obj:any  with:=abuse
  verb charge  of|with:corruption  subj:=article|=resolution|=lawmaker|=opposition|=house|=rival|=critic|%politician
  verb impeach  obj:actor
  verb vote|move [to impeach]
  verb allege|claim|denounce  subj:actor  obj:corruption
  noun accusation|allegation|claim|suspicion|charge  of:corruption
  verb face [allegation|accusation|claim]  of:corruption
  verb face [corruption allegation|fraud allegation|corruption accusation|corruption claim]
  noun accusation|allegation|charge  mod:=corruption|=fraud|=graft|=bribery|=rape|=embezzlement
  noun impeachment  of|by|poss:any
  noun impeachment trial|impeachment inquiry vote
  target obj,against,doer,poss,of,by,subj
  + The opposition accused the president of corruption. > opposition : president
  + Lawmakers impeached the president on Friday. > Lawmakers : president
  + The minister faces allegations of fraud. >
  + Bulgaria accused a Russian diplomat of smuggling. > Bulgaria : Russian
  - The captain was accused of ball tampering.

frame accuse.rights 1122
  verb accuse|suspect|blame|implicate|fault  of|for|over|in:abuses|^175|^1721|^1822|^1821|=torturing|=persecuting|=persecute|=torture|=repress|=oppress|=silence|=muzzle|=mistreat|=abuse|=discriminate|=intimidate|=harass|=jail|=suppress|=stifle|=censor|=beat
  verb allege|claim|denounce|document  subj:actor  obj:abuses
  verb allege|charge  subj:actor  ccomp:^175|^1822|^1821
  noun accusation|allegation|claim|report  of:abuses
  noun accusation|allegation  mod:=torture|=abuse|=human_right
  context human_rights
  target obj,by,against,doer,in
  + Amnesty accused Egypt of torture. > Amnesty : Egypt
  + Rights groups blamed the police for human rights abuses. > groups : police
  + The council accused Sudan of persecution of journalists. > council : Sudan
  - The chef was accused of mistreating the lobster.

# a person accused of a killing is accused of a crime; a state or an army of aggression
frame accuse.person.violence 1121
  verb accuse|suspect  obj:!country|!troops|!@armed|!=government|!=police|!=army|!=regime  of|for|in|over:=kill|=killing|=murder|=rape|=assault|=stab|=beat|=molest|=grope|=strangle|=poison|=incite|=kidnap|=abduct|=lynch|=shoot|=manslaughter|=assassination|=assassinate|=attempted_murder|=attempt|=arson|=stabbing|=kidnapping|=orchestrate|=plot|=mastermind|=plan|=instigate  subj:!=police|!=prosecutor
  target obj
  + The opposition accused the mayor of killing his rival. > opposition : mayor
  + The cleric was accused of inciting the murder of a singer. > : cleric
  - Ukraine accused Russia of killing two soldiers.
  - The army accused the rebels of killing a farmer.

frame accuse.aggression 1123
  verb accuse|suspect|blame|implicate|fault  of|for|in|over:aggression|^19|^18|^176|^15|=attacking|=invading|=arming|=supporting|=sponsoring|=funding|=backing|=harbouring|=harboring|=sheltering|=provoking|=shelling|=bombing|=meddling|=interfering|=support|=sponsor|=fund|=back|=harbour|=harbor|=shelter|=arm|=plot|=plan|=meddle|=interfere|=provoke|=destabilise|=destabilize|=finance|=train|=supply|=threaten|=stoke|=foment|=instigate|=orchestrate|=undermine|=incite
  verb allege|denounce  subj:actor  obj:aggression
  verb allege|charge  subj:actor  ccomp:^19|^18
  verb accuse  subj:actor  obj:actor  of:=role|=involvement|=part
  noun accusation|allegation|claim  of:aggression  of:!=assault|!=interference|!=bullying|!=blackmail|!=intimidation|!=plot|!=violence|!=killing
  target obj,by,against,doer,on
  + Ukraine accused Russia of shelling the town. > Ukraine : Russia
  + Afghanistan blamed Pakistan for the attack. > Afghanistan : Pakistan
  + Israel accused Iran of arming rebels. > Israel : Iran
  + Georgia alleged that Russia shelled the village. > Georgia : Russia
  - The forward was accused of attacking too late.

frame accuse.warcrimes 1124
  verb accuse|suspect|blame|charge|indict|implicate  of|for|in|over|with:=war_crime|=genocide|=crime_against_humanity|=atrocity|=massacre|=ethnic_cleansing|=mass_killing|=slaughter|^202|^203|^204|^2041
  verb allege|denounce  [war crime|genocide|crime against humanity|ethnic cleansing|atrocity]
  noun accusation|allegation|claim|charge  [of war crime|genocide|atrocity|crime against humanity|massacre|ethnic cleansing]
  context military legal
  target obj,by,against,in
  + Kyiv accused Moscow of war crimes. > Kyiv : Moscow
  + The United States accused China of genocide. > United States : China
  + Sudan was accused of crimes against humanity by the court. > court : Sudan
  - Critics accused the chef of crimes against pasta.

frame accuse.spying 1125
  verb accuse|suspect|charge|denounce  of|with|for:espionage|=spying|=spy|=eavesdrop|=betray|=wiretap|=collaborate
  verb call|brand|label|denounce  as|xcomp|obj:=traitor|=spy|=turncoat|=collaborator
  noun accusation|allegation|charge|claim  of:espionage|=spying
  noun accusation|allegation|charge  mod:=espionage|=spying|=treason
  target obj,by,against
  + Iran accused two journalists of spying. > Iran : journalists
  + Germany accused the United States of espionage. > Germany : United States
  + The diplomat was accused of treason. > : diplomat
  - The coach was accused of spying on a rival team.

# --- 113 rallying opposition ---------------------------------------------------------------------------------------

frame rally.against 113
  verb rally|mobilise|mobilize|campaign|lobby|agitate|unite|organise|organize|crusade|canvass|galvanise|galvanize|incite|drum up|whip up  against:any  subj:actor
  verb rally|mobilise|mobilize|drum up|build|whip up|stir up|muster|marshal|organise|organize|seek|gather|foment [opposition|resistance|support|coalition|anger|pressure]  against|to:any
  verb urge|call on|call upon|exhort|incite|encourage|rally|persuade|press  xcomp:=oppose|=resist|=reject|=condemn|=isolate|=denounce|=boycott|=defy|=disobey|=overthrow|=shun|=rise
  verb call|appeal [for boycott|protest|uprising|resistance|disobedience|strike|revolt|intifada|jihad|isolation|civil disobedience]
  verb form|build|launch|forge [campaign|alliance|coalition|front]  against:any
  noun campaign  against:actor  by:actor
  target against,to,of,obj,doer
  + The party rallied voters against the president. > party : president
  + The activist called for an uprising against the junta. > activist
  + Washington drummed up support against Iran. > Washington : Iran
  + The opposition urged voters to boycott the poll. > opposition
  - The shares rallied against the dollar.
  - The striker rallied his team.

# --- 114 official complaints ---------------------------------------------------------------------------------------

frame complain.officially 114
  verb lodge|file|submit|deliver [complaint|protest|objection]
  verb register [protest|objection]
  verb lodge|file|deliver|make|submit|send|hand|issue|present|register|enter|dispatch [protest note|formal complaint|formal protest|demarche|note|diplomatic protest|diplomatic note|note of protest|letter of protest|protest letter|objection]
  verb summon|call in|convoke  subj:actor  obj:envoys
  verb summon  obj:envoys
  verb complain|protest  subj:actor  to:=un|=nations|=nation|=council|=commission|=court|=organisation|=organization|=union|=secretary-general|=wto|=fifa
  noun protest note|note of protest|demarche|diplomatic protest|formal protest|formal complaint
  verb refer|report|take  obj:actor  to:=council|=nations|=nation|=commission|=un|=wto
  target with,against,to,of,obj,over,about
  context diplomatic
  + Mexico lodged a protest with the United States. > Mexico : United States
  + Sweden summoned the Russian ambassador. > Sweden : Russian
  + Lebanon complained to the Security Council about Israel. > Lebanon
  + Vietnam sent a diplomatic note to China. > Vietnam : China
  - The guest made a note of the address.
  - A tenant complained to the landlord about noise.

# --- 115 lawsuits --------------------------------------------------------------------------------------------------

frame sue 115
  verb sue|litigate|take to court  obj:actor|any  subj:!firms
  verb sue  subj:actor
  verb file|bring|launch|lodge|initiate|start|open|pursue|mount|institute|take|submit|begin|press|prepare [lawsuit|suit|case|legal action|legal challenge|legal proceeding|proceeding|petition|writ|libel suit|class action|action|criminal complaint|legal case|defamation suit|court case|claim|legal complaint]  against|in|at|with|over|to:any
  verb make|mount|raise [legal challenge|court challenge]  to|against|over:any  subj:actor
  verb take  obj:actor  to:=court|=tribunal|=arbitration
  verb haul|drag|bring  obj:actor  to|before|into:=court|=tribunal|=justice|=judge
  verb file|bring|launch|lodge [lawsuit|legal action|legal challenge|criminal complaint|court case]
  verb seek|request [death penalty|jail sentence|prison sentence|conviction|prison term]  subj:=prosecutor|=prosecution|=state|=government
  verb seek|obtain|request [injunction|court order|arrest warrant|extradition]  against|for:any
  noun lawsuit|suit|legal action|court case|legal challenge|libel suit  against:any
  noun lawsuit|suit  by:actor
  noun prosecution  of|by:actor
  target obj,against,of,on,over,at
  context legal
  + Mexico sued the gun makers. > Mexico
  + Ukraine filed a case against Russia at the court. > Ukraine : Russia
  + Gambia took Myanmar to court over the massacre. > Gambia : Myanmar
  + The lawsuit against the president by lawmakers failed. > lawmakers : president
  - She wore a suit against the cold.

frame try.court 173
  verb go|be|stand|put [on trial|trial]
  verb stand|face [trial]
  verb try  obj:actor  subj:=court|=tribunal|=judge|=military
  noun trial  of:actor  mod:!=impeachment|!=clinical|!=drug|!=vaccine
  source subj,by
  target obj,of
  + The military tried the activist in secret. > military : activist
  + The trial of the former president opened on Monday. > : president
  - A trial of the vaccine began.

# --- 116 judgements ------------------------------------------------------------------------------------------------

frame judge.guilty 116
  verb convict  obj:any  subj:!sporty
  verb convict  of|for:any
  verb find|rule|declare|hold|pronounce  ccomp|xcomp|obj:=guilty|=liable|=unconstitutional|=illegal|=unlawful|=responsible|=void|=invalid|=justiciable|=illegitimate|=inadmissible  subj:=court|=judge|=jury|=tribunal|=panel|=ecj|=session
  verb find|pronounce|declare  ccomp|xcomp:=guilty|=liable
  verb find|pronounce|declare|judge [guilty]  obj:any
  adj guilty  of:any
  verb rule|decide|find  subj:=court|=judge|=tribunal|=panel|=jury|=arbitrator  against:any
  verb uphold|confirm [conviction|sentence|guilty verdict|death sentence]
  verb order  subj:=court|=judge|=tribunal  obj:actor  xcomp:=pay|=compensate|=stop|=hand|=suspend|=halt|=cease
  verb order  subj:none  obj:person  xcomp:=pay|=compensate
  verb award|order|win [damages|damage|compensation]  
  noun conviction  of:actor
  noun conviction  poss:actor
  noun ruling|verdict|judgement|judgment|decision  against:actor
  source by,subj,mod
  target obj,against,doer,of,poss
  context legal
  + A court convicted the general of murder. > court : general
  + A court found the general guilty of genocide. > court
  + The court ruled against Russia. > court : Russia
  + The senator had been found guilty of several crimes. > : senator
  + The conviction of the opposition leader angered Brussels. > : leader
  + The former minister was ordered to pay a fine. > : minister
  - The writer spoke with great conviction.
  - She felt guilty about the cake.

frame judge.contempt 116
  verb hold|find|cite  subj:=congress|=parliament|=house|=senate|=court|=judge|=committee|=tribunal|=lawmaker|=legislature|=representative  obj:person [in contempt]
  verb hold|find|cite  subj:=congress|=parliament|=house|=senate|=court|=judge|=committee|=tribunal|=lawmaker|=legislature|=representative  obj:person  for:=contempt
  target obj
  + The court held the minister in contempt. > court : minister
  + The senate voted to hold the minister in contempt. > senate : minister
  - The senator held the banker in contempt.

frame censure.motion 111
  verb file|table|pass|submit|move|bring|adopt|call|launch|support|back [no-confidence motion|motion of no confidence|vote of no confidence|no-confidence vote|censure motion|motion of censure]
  verb censure  obj:actor
  noun no-confidence motion|no-confidence vote|censure motion  against|in:any
  target against,in,obj
  + The opposition tabled a no-confidence motion against the government. > opposition : government
  + The Senate censured the judge. > Senate : judge
  - The board passed a motion on lunch.

frame lose.confidence 110
  verb lose|withdraw [confidence|trust|faith]  in:actor
  target in
  + Lawmakers lost confidence in the premier. > Lawmakers : premier
  - Investors lost track of the tape.

frame trade.barbs 112
  verb trade|exchange|swap [accusation|barb|insult|blame|recrimination|allegation|verbal attack]
  noun war of words  between|with:actor
  reciprocal
  + India and Pakistan traded accusations over the shelling. > India : Pakistan
  - The children traded cards.

frame compare.hitler 111
  verb compare|liken|equate  obj:any  to|with:=hitler|=nazi|=stalin|=fascist|=dictator|=terrorist|=apartheid|=gestapo|=mafia|=genocide
  target obj
  + Erdogan likened Germany to the Nazis. > Erdogan : Germany
  - The critic compared the tenor to Caruso.

frame petition.against 113
  verb sign|launch|start|circulate|deliver [petition]  against:any  subj:person
  noun petition  against:actor
  target against
  + Doctors signed a petition against the government. >  : government
  - Fans signed a petition for a new season.

frame accuse.lying 112
  verb accuse|blame  obj:actor  of:=lying|=lie|=hypocrisy|=deceit|=dishonesty|=double_standard|=bad_faith|=betrayal|=incompetence|=negligence|=complicity|=stall|=mislead|=fail|=ignore
  verb say|claim|insist  subj:actor  ccomp:=lie
  target obj,doer
  + Serbia accused Croatia of hypocrisy. > Serbia : Croatia
  + Lavrov said Britain lied about the poisoning. > Lavrov : Britain
  - The coin said to lie on the moon is lost.

frame accuse.attribute 112
  verb attribute|ascribe|trace  subj:actor  to:actor  obj:@aggression|=crash|=murder|=shooting|=hack|=poisoning|=leak|=fire|=sabotage|=massacre
  noun attribution  of:@aggression|=responsibility
  target to
  + Kabul attributed the bombing to the Taliban. > Kabul : Taliban
  + London attributed the hack to Russia. > London : Russia
  - The critic attributed the painting to Titian.

frame accuse.stolen.vote 1121
  verb claim|allege|say|insist|maintain|argue|declare  subj:actor  ccomp:=steal|=rig|=cheat|=falsify|=embezzle|=forge
  verb cry|claim|allege [fraud|voter fraud|foul|vote rigging|vote-rigging|ballot stuffing]  subj:actor
  target doer,against,in,obj
  + The opposition claimed the vote was rigged. > opposition
  + Lawmakers alleged that the mayor stole public money. > Lawmakers : mayor
  - The fan claimed the goal was offside.

frame criticize.scrutiny 111
  verb come|be [under scrutiny]  from:=side|=critic|=lawmaker|=senator|=opposition|=party|=democrat|=republican|=politician|=campaigner
  source none
  target subj
  + The premier came under scrutiny from critics. > : premier
  - The bridge came under scrutiny from engineers.
