# CAMEO 01: public statements that are political acts in themselves. A bare "said" is no event.

# --- 010 statements in general ---------------------------------------------------------------------------------------

frame state.address 010
  verb address  subj:person|!private  obj:=nation|=parliament|=congress|=assembly|=country|=crowd|=rally|=council|=summit|=lawmaker|=supporter|=senate|=knesset|=conference
  verb deliver|give|make|hold [@speech]  subj:person|!private  to|before|in|at:actor|=nation|=parliament|=assembly|=congress|=rally|=crowd|=summit
  target to,before,obj
  + The king addressed the nation on Sunday night. > king
  + Zelensky delivered a speech to the British parliament. > Zelensky : parliament
  - The singer gave a speech to her fans.
  - The article addressed the question of time.

frame state.candidacy 010
  verb announce|declare|launch|confirm|unveil [candidacy|presidential bid|candidature|campaign|bid|presidential campaign|re-election bid|election campaign|run]  for:=president|=presidency|=office|=governor|=mayor|=senate|=premiership|=leadership|=prime_minister|=prime_ministry|=nomination|=seat|=parliament|=chancellor|=congress|=re-election|=reelection  subj:person|!private
  verb announce|declare|launch|confirm [candidacy|candidature|presidential bid|presidential campaign|presidential run|re-election bid]  subj:person|!private
  target none
  + The former general announced his candidacy for president. > general
  + The senator launched her presidential campaign in Iowa. > senator
  - The firm launched its campaign for a new soap.

frame state.comment 010
  verb comment  subj:actor  on|about:any  on|about:!=death|!=loss|!=passing|!=communication|!=size|!=body|!=appearance|!=look|!=weather|!=match|!=game|!=photo|!=picture|!=film|!=ability|!=injury|!=performance|!=career
  verb make|issue|release [comment|statement]  subj:actor|!private  on|about:any
  compose comment
  target none
  + The Kremlin commented on the ruling. > Kremlin
  + Pakistan issued a statement on the Indian elections. > Pakistan
  - The coach commented on the penalty.

# --- 011 keeping silent ----------------------------------------------------------------------------------------------

frame state.decline-comment 011
  verb decline|refuse  xcomp:=comment|=respond|=elaborate|=answer|=discuss|=say|=speculate|=confirm|=specify  subj:person|!private
  verb decline  xcomp:=reveal|=disclose|=give|=provide|=identify|=name  subj:person|!private
  verb decline|refuse [comment|interview]  subj:person|!private
  noun refusal  xcomp:=comment|=elaborate|=discuss
  target none
  + The White House declined to comment on the report. > White House
  + Israel refused to comment on the strike. > Israel
  - The company's share price declined.
  - The singer declined to comment on her divorce.

frame state.no-comment 011
  verb make|have|offer|give [no comment]  subj:person|!private
  adj unavailable|unreachable  for:=comment  subj:person|!private
  verb give|provide|offer [no detail|no explanation|no reason|no further detail|no information]  subj:actor|!private
  target none
  + The Pentagon had no comment on the report. > Pentagon
  + The ministry gave no details of the raid. > ministry
  - The striker had no luck with the comment on his boots.

frame state.silent 011
  verb remain|stay|keep|be  xcomp:=silent|=tight-lipped|=mum|=noncommittal|=non-committal|=quiet|=coy  subj:actor|!private
  adj silent|tight-lipped|noncommittal|non-committal|mum  subj:actor|!private
  verb break|maintain|keep [silence]  subj:actor|!private  on|about|over:any
  target none
  + Beijing has remained silent about the arrest. > Beijing
  + Tehran stayed silent on the talks. > Tehran
  - The engine stayed silent in the cold.

frame state.evade 011
  verb dodge|sidestep|evade|duck|deflect|parry|skirt|brush aside [question|answer|issue]  subj:person|!private
  verb reserve [judgment|judgement]  subj:actor
  target none
  + The chancellor dodged questions about the pipeline. > chancellor
  + The Kremlin reserved judgment on the plan. > Kremlin
  - The boxer dodged a punch.

# --- 012 pessimism ---------------------------------------------------------------------------------------------------

frame state.pessimistic 012
  verb express|voice|cast|raise|harbour|harbor|have [pessimism|doubt|scepticism|skepticism|misgiving|reservation|mistrust|disbelief]  subj:person|!private  about|on|over|of|that|as|at|toward|towards:any
  verb express|voice|raise [pessimism|doubt|scepticism|skepticism|misgiving|reservation|mistrust]  subj:person|!private
  target about,over,on,of,toward
  + Israel voiced doubts about the talks with Syria. > Israel
  + The envoy expressed pessimism on Tuesday. > envoy
  - The critic voiced doubts about the sequel of the film.

frame state.sceptical 012
  adj pessimistic|doubtful|sceptical|skeptical|gloomy|downbeat|wary|distrustful  subj:actor|!private
  noun pessimism|scepticism|skepticism  of|poss|by:actor
  + Germany is sceptical about the plan. > Germany
  + The prime minister was pessimistic about a deal. > prime minister
  - Scientists are sceptical about the signal from the star.
  - The outlook for the season is gloomy.

frame state.doubt 012
  verb doubt|despair  subj:actor|!private  obj|ccomp|of|about:any
  verb question [wisdom|value|usefulness|effectiveness|sincerity|chance|seriousness|viability]  subj:actor|!private
  + Ankara doubts that Damascus wants peace. > Ankara
  + Berlin questioned the wisdom of the raid. > Berlin
  - The keeper doubts his fitness.

frame state.little-hope 012
  verb see|have|hold out|hold|give|offer [little hope|little chance|no hope|no chance|no prospect|little prospect|slim chance|little sign]  subj:actor|!private
  verb play down|dampen|damp|pour cold water on|lower [hope|chance|prospect|expectation]  subj:actor|!private
  + Moscow sees little chance of a deal with Kyiv. > Moscow
  + The White House played down hopes of a breakthrough. > White House
  - The runner lost hope of a medal.

frame state.fear 012
  verb fear  subj:actor|!private  ccomp|obj:any
  verb express|voice|raise [fear|worry]  subj:actor|!private
  verb worry  subj:actor|!private  ccomp|about:any
  target none
  + Poland fears that the war will spread. > Poland
  + Jordan voiced fears about a new wave of refugees. > Jordan
  - The girl fears spiders.

# --- 013 optimism ----------------------------------------------------------------------------------------------------

frame state.optimistic 013
  verb express|voice|show|convey [optimism|hope|confidence|faith|trust]  subj:actor|!private|!=investor
  noun optimism  of|poss|by:actor
  + Russia expressed optimism about the talks. > Russia
  + The prime minister voiced confidence in the truce. > prime minister
  - Investors expressed optimism about the quarter.

frame state.hopeful 013
  adj optimistic|hopeful|upbeat|confident  subj:actor|!private|!=investor
  + The prime minister is confident of a deal. > prime minister
  + Kofi Annan was optimistic about Cyprus. > Annan
  - The coach is confident of a win.

frame state.hope 013
  verb hope  subj:actor|!private|!=i  ccomp|for:any
  verb look forward  subj:actor|!private|!=i  to:any
  verb see|hail [progress|breakthrough|window of opportunity|glimmer of hope|light]  subj:actor|!private
  target none
  + The envoy hopes that the truce will hold. > envoy
  + Ankara looks forward to a new era. > Ankara
  + The negotiator sees progress in Geneva. > negotiator
  - The girl hopes for snow.

# --- 014 considering -------------------------------------------------------------------------------------------------

frame state.consider 014
  verb consider|weigh|mull|ponder|contemplate|debate|examine|study|explore|eye  subj:actor|!private  obj|xcomp:policy|reform|sanctions|^16|^15|^17|^19|^07|^06|^05|^04|^03|^08
  verb consider|mull|contemplate|weigh  subj:country|place  xcomp:any
  compose consider
  target none
  status possible
  + Japan is considering new legislation. > Japan
  + The United States is weighing sanctions on Iran. > United States
  - The club is considering a new stadium.

frame state.weigh-options 014
  verb weigh|explore|consider|study|review|examine|keep [option|possibility|response|next step|idea]  subj:actor|!private
  verb toy|flirt  with:=idea|=notion|=plan  subj:actor|!private
  verb think  about|of:any  xcomp:any  subj:country|place
  target none
  status possible
  + Ankara is weighing its options in Syria. > Ankara
  + The government toyed with the idea of a referendum. > government
  - The chef is considering an idea for a cake.

# --- 015 acknowledging -----------------------------------------------------------------------------------------------

frame state.claim-responsibility 015
  verb claim|accept|take|assume|bear [responsibility|blame|credit]  subj:person|!private
  noun claim [of responsibility]
  target none
  + The Taliban claimed responsibility for the bombing. > Taliban
  + Rebels took responsibility for the attack. > Rebels
  - The keeper took the blame for the goal.

frame state.admit 015
  verb admit|acknowledge|confess|concede  subj:actor|!private  xcomp|ccomp|to|obj:^18|^19|^17|^20|^16|^15|=mistake|=error|=involvement|=failure|=role|=fault|=guilt|=responsibility|=crime|=blame|=wrongdoing|=abuse|=shortcoming|=existence|=loss|=link
  verb make [confession|admission]  subj:actor|!private
  noun confession  by|of|from|poss:actor
  target none
  + Iran admitted involvement in the shooting. > Iran
  + The general confessed to the killing of the hostages. > general
  - The baker admitted a mistake in the recipe.

frame state.plead-guilty 015
  verb plead  xcomp:=guilty  xcomp:!~not  subj:person|!private
  verb enter [guilty plea]
  verb enter [plea of guilty]
  noun guilty plea  by|of|poss:person
  target none
  + The former minister pleaded guilty to bribery. > minister
  - The general pleaded for mercy.
  - The general pleaded not guilty to murder.

# --- 016 denying -----------------------------------------------------------------------------------------------------

frame state.deny 016
  verb deny|refute|disavow|dispute|contest  subj:person|!private  obj|ccomp|xcomp:any  iobj:none  obj:!=access|!=entry|!=visa|!=right|!=permission|!=permit|!=funding|!=fund|!=request|!=bail|!=asylum|!=petition|!=motion|!=appeal|!=application|!=benefit|!=citizenship|!=treatment|!=aid|!=ballot
  verb disclaim|deny [responsibility|involvement|knowledge|wrongdoing|role|link|connection|complicity|allegation|charge|accusation|report|claim]  subj:person
  + Iran denied involvement in the attack. > Iran
  + Moscow denied that its troops had crossed the border. > Moscow
  - The airline denied him a loan.
  - The goalkeeper denied the striker with his foot.

frame state.dismiss-charge 016
  verb reject|dismiss|brush off|shrug off|repudiate|rebut|rubbish|counter|refute|deny|scoff at|laugh off|pooh-pooh  subj:person|!private  obj:=accusation|=allegation|=charge|=claim|=report|=rumour|=rumor|=criticism|=insinuation|=speculation|=theory
  verb dismiss|reject|describe|denounce  subj:actor|!private  as:=baseless|=unfounded|=groundless|=fabrication|=lie|=nonsense|=propaganda|=untrue|=false|=fake|=absurd|=slander
  + Russia dismissed the accusations by Ukraine. > Russia : Ukraine
  + Sudan rejected allegations of genocide. > Sudan
  - The umpire rejected the appeal for a catch.

frame state.not-guilty 016
  verb plead [not guilty]
  verb plead  xcomp:=innocent
  verb enter|submit [plea]  acl|of:~not
  verb enter|submit [plea of not guilty|not guilty plea|not-guilty plea|plea of innocence]
  verb deny [charge|count|murder|manslaughter|guilt]
  verb plead  xcomp:~not
  verb maintain|protest|proclaim|insist on [innocence]  subj:person|!private
  target none
  + The warlord protested his innocence in The Hague. > warlord
  + The banker pleaded not guilty to fraud in Lisbon. >
  - The lawyer pleaded for the boy.

frame state.denial 016
  noun denial|rebuttal|disavowal  of|poss|by|from:actor
  verb issue|make [denial|rebuttal]  subj:actor|!private
  + Iran issued a denial. > Iran
  - The denial of service brought down the shop's site.

# --- 017 symbolic acts -----------------------------------------------------------------------------------------------

frame state.commemorate 017
  verb commemorate|honor|honour|mark|celebrate|observe|remember  subj:actor|!private  obj:occasion
  noun commemoration|remembrance  of:occasion  by|poss|mod:actor
  target none
  + Turkey commemorated the victims of the coup. > Turkey
  + Poland marked the anniversary of the uprising. > Poland
  - The band celebrated the anniversary of its first album.

frame state.lay-wreath 017
  verb lay|place [wreath|flower|bouquet]  subj:person|!private
  verb light [candle|flame|eternal flame]  subj:actor|!private
  noun wreath-laying  by|poss|mod:actor
  + The president laid a wreath at the memorial in Warsaw. > president
  - The gardener laid turf and flowers.

frame state.silence-held 017
  verb observe|hold|keep|mark [minute of silence|moment of silence|minute's silence|two minutes of silence|minute silence]  subj:actor|!private
  verb declare|proclaim|announce|order|observe|decree [day of mourning|mourning|national mourning|period of mourning|three days of mourning|day]  of|for:any  subj:actor|!private
  target none
  + Parliament observed a minute of silence. > Parliament
  + Spain declared three days of mourning. > Spain
  - The crowd at the stadium observed the game.

frame state.tribute 017
  verb pay [tribute|homage|last respect|final respect|respect]  subj:person|!private
  verb bid [farewell]  subj:person|!private
  verb bury|lay to rest  subj:country|place|=government  obj:=president|=king|=queen|=leader|=hero
  + The queen paid tribute to the victims. > queen
  + Diplomats paid their last respects to Mandela. > Diplomats : Mandela
  - The band paid tribute to the drummer.

frame state.flag 017
  verb fly|lower|raise|hoist [flag|national flag]  subj:actor|!private
  target none
  + The ministry lowered its flag to half-mast. > ministry
  - The linesman raised his flag for offside.

frame state.monument 017
  verb unveil|inaugurate|erect|dedicate|open [@memorial]  subj:actor|!private
  verb rename|name  subj:actor|!private  obj:=street|=square|=airport|=avenue|=city|=town|=bridge
  target none
  + The king unveiled a monument to the fallen soldiers. > king
  + Kyiv renamed a street after the poet. > Kyiv
  - The club unveiled a new striker.

frame state.decorate 017
  verb award|present|bestow|confer [medal|honour|honor|decoration|medal of honor|title|order of merit|medal of freedom|star|order|cross|legion of honour|knighthood|peerage]  subj:actor|!private
  verb decorate|knight  subj:actor|!private  obj:person
  target iobj,to,on,upon,obj
  + The president awarded a medal to the French general. > president : French general
  - The coach presented a medal to the sprinter.

# --- 018 sympathy ----------------------------------------------------------------------------------------------------

frame state.empathy 018
  verb express|offer|send|convey|extend|voice|give|share|pass on [@condolence]  subj:person|!private
  verb condole|commiserate|sympathize|sympathise  subj:actor|!private
  noun condolence  to|from|of|poss:actor
  + France sent condolences to Turkey after the earthquake. > France : Turkey
  + Poland expressed grief over the deaths of Ukrainian soldiers. > Poland
  - The sorrow of the singer fills the album.

frame state.mourn 018
  verb mourn|grieve  subj:actor|!private|!=i  obj|for|over:any
  + Lebanon mourned the slain minister. > Lebanon
  + Rwanda grieved for the victims of the crash. > Rwanda
  - The widow mourned her cat.

frame state.solidarity 018
  verb stand [in solidarity]  subj:actor|!private
  verb express|voice|show|declare [solidarity]  subj:actor|!private
  verb share [grief|pain|sorrow|sadness]  subj:actor|!private
  + Canada stands in solidarity with Nepal. > Canada : Nepal
  + Greece expressed solidarity with Turkey after the fire. > Greece : Turkey
  - The statue stands in the square.

frame state.well-wishes 018
  verb wish  subj:actor|!private  obj|iobj:actor  obj|xcomp:=recovery|=luck|=success|=well|=peace
  verb send|extend|convey|offer [wish|good wish|best wish|prayer|thought]  subj:actor|!private
  verb pray  for:=victim|=dead|=peace|=recovery|=family|=survivor  subj:actor|!private
  + The king sent his best wishes to the Spanish premier. > king : Spanish premier
  + The pope prayed for the victims of the earthquake. > pope
  - The fans wished the team luck.

# --- 019 being of one mind -------------------------------------------------------------------------------------------

frame state.accord 019
  verb agree|concur  subj:actor|!private|!=i  with:actor  xcomp:none
  verb agree|concur  subj:actor|!private|!=i  ccomp:any
  verb agree|concur  subj:actor|!private|!=i  on:any
  reciprocal
  + Russia agreed with China that the embargo must end. > Russia : China
  + France and Germany concurred on the plan. > France : Germany
  - The weather did not agree with the striker.

frame state.share-view 019
  verb share [view|position|opinion|concern|vision|understanding|goal|interest]  subj:actor|!private
  verb have|hold [common view|same view|similar view|common position|same position|same opinion|common interest]  subj:actor|!private
  verb see [eye to eye]  subj:actor|!private
  reciprocal
  + The two presidents share the view that the war must end. > presidents
  + Ankara shares the position of Baku. > Ankara : Baku
  - The rooms have a view of the sea.

frame state.consensus 019
  verb express|voice|reach|find|build|forge|achieve|come to [consensus|common ground|unanimity|understanding|broad agreement]  subj:actor|!private
  verb be|speak [in agreement|in accord|in harmony|in unison|of one mind|with one voice]  subj:actor|!private
  noun consensus|common ground|unanimity  between|among|with:actor
  reciprocal
  + Serbia and Bosnia found common ground on the river. > Serbia : Bosnia
  + There is a consensus among the Arab states on Syria. >
  - The bakers reached a consensus on the cake.
