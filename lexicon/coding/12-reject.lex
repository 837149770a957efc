# 12 Reject: turning down plans, requests, talks, mediation; defying law; vetoes. What is refused composes.

frame reject.plain 120
  verb decline  subj:actor  obj:actor|plans|requests|=invitation|=offer|=proposal|=post|=role|=nomination
  verb reject|rebuff|spurn|turn down|rule out|brush aside|brush off|repudiate|refuse|oppose|throw out|shoot down|scoff at|disregard|pour cold water on|give short shrift|shrug off|scorn|snub|rebut|refute|forswear|say no to|knock back|discount  subj:actor  obj:any
  verb dismiss  subj:actor  obj:any  from:!any
  verb reject|rebuff|spurn|refuse|turn down|rule out [@plans]  subj:!firms|!sporty
  verb reject|rebuff|spurn|refuse|turn down|rule out  obj:any  subj:!firms|!sporty
  verb refuse  subj:actor  obj:none
  verb refuse|decline|hesitate  subj:actor  xcomp:any
  verb say|vote [no]  to:any
  verb vote|rule|come out  subj:!=court|!=judge|!=tribunal|!=jury  against:any
  verb fail|balk|baulk  subj:actor  at:any
  verb balk|baulk|resist|oppose  at|obj:any  subj:actor
  verb resist|reject|rule out|oppose|refuse|exclude  subj:actor
  verb express|voice [rejection|refusal]
  noun rejection|refusal|dismissal|repudiation|rebuff  of:plans|requests|actor
  noun rejection|refusal  xcomp:any
  noun rejection|refusal  by|poss:actor
  adj unwilling|reluctant|unprepared|disinclined|averse|loath  xcomp|to:any
  compose reject
  source subj,by,poss,from,mod
  target obj,from,by,of,to,with,against,at,doer
  + Iran rejected the proposal by the United States. > Iran : United States
  + China rebuffed the offer of Taiwan. > China : Taiwan
  + Hungary refused to send weapons. > 1222 Hungary
  + Hamas announced its rejection of the offer. > its
  + Serbia is unwilling to extradite the general. > 1213 Serbia
  - The publisher rejected the novel.
  - Her body rejected the kidney.
  - The population of the island declined.
  - Shares refused to rise.

frame reject.demand 120
  verb reject|rebuff|spurn|decline|turn down|dismiss|rule out|brush aside|brush off|refuse|ignore|defy|resist|shrug off|scoff at|rebut|disregard|repudiate [@requests]
  noun rejection|refusal|dismissal  [of @requests]
  compose reject
  target of,by,from,obj,for
  + The government rejected the demands of the rebels. > government : rebels
  + Beijing dismissed a request by Washington. > Beijing : Washington
  + Russia rejected a demand for the closure of the base. > Russia
  - The printer ignored the request of the customer.

frame reject.strike-down 120
  verb strike down|overturn|annul|void|invalidate|quash|block|suspend|halt|freeze|stay|nullify|overrule  subj:=court|=supreme_court|=judge|=tribunal|=constitutional_court|=high_court|=appeals_court  obj:=law|=order|=rule|=statute|=decree|=act|=election|=result|=executive_order|=policy|=plan|=decision|=deportation|=regulation|=amendment|=bill
  target of,obj
  context legal
  + The supreme court struck down the law. > court
  + A judge blocked the order of the president. > judge : president
  - The judge blocked the door.

frame reject.unmoved 120
  verb remain|stand|stay  xcomp:=defiant|=unmoved|=firm|=adamant
  verb hold|stand [firm|ground]
  verb stand|remain  firm|defiant:any
  verb stick [to gun]
  adj defiant|unmoved|adamant|intransigent|unyielding|uncompromising  subj:actor|person  ccomp:!any
  compose reject
  target against,on
  + Milosevic remained defiant. > Milosevic
  + The prime minister is adamant. > prime minister
  - The table stood firm on the floor.

frame reject.coop 121
  verb reject|rebuff|decline|turn down|refuse|rule out|oppose|spurn|end|refuse to engage in [cooperation|co-operation|collaboration|partnership|alliance|membership]
  verb reject|rebuff|decline|turn down|refuse|rule out|oppose|spurn|end|refuse to engage in|ignore|defy [@requests|offer|proposal] [for cooperation|co-operation|collaboration|partnership|alliance|membership]
  verb refuse  subj:actor  xcomp:=cooperate|=collaborate|=co-operate|=join
  noun refusal  xcomp:=cooperate|=collaborate|=co-operate|=join
  compose reject
  target with,of,from,by,obj
  + Syria rejected cooperation with the Arab League. > Syria
  + Norway rejected membership of the European Union. > Norway : European Union
  - The gears refused to turn.

frame reject.coop.economic 1211
  verb reject|rebuff|decline|turn down|refuse|rule out|oppose|spurn [trade deal|trade agreement|trade pact|trade offer|investment|free trade|economic cooperation|takeover|economic plan|trade talks|trade talk|trade proposal|common currency|contract]
  verb reject|rebuff|decline|turn down|refuse|rule out|oppose|spurn|ignore|defy [@requests|offer|proposal] [for trade deal|trade agreement|trade pact|trade offer|investment|free trade|economic cooperation|takeover|economic plan|trade talks|trade talk|trade proposal|common currency|contract]
  verb refuse|decline  subj:actor  xcomp:=buy|=import|=trade|=invest|=sell|=export
  noun rejection  [of trade deal|trade agreement|free trade]
  compose reject
  target with,of,from,by,obj,to
  + Ecuador rejected a trade deal with the United States. > Ecuador : United States
  + India refused to buy oil from Iran. > India
  - The shopper refused to buy the coat.

frame reject.coop.military 1212
  verb reject|rebuff|decline|turn down|refuse|rule out|oppose|spurn [military cooperation|troop deployment|military base|base|military alliance|deployment|military intervention|military action|use of force|missile shield|joint patrol|military involvement|intervention|ground troops|ground troop]
  verb reject|rebuff|decline|turn down|refuse|rule out|oppose|spurn|ignore|defy [@requests|offer|proposal] [for military cooperation|troop deployment|military base|base|military alliance|deployment|military intervention|military action|use of force|missile shield|joint patrol|military involvement|intervention|ground troops|ground troop]
  verb refuse|decline  subj:actor  xcomp:=deploy|=fight|=patrol
  noun rejection  [of military action|intervention|deployment]
  compose reject
  target by,of,from,on,with,obj,against
  + Poland rejected a deployment of Russian missiles. > Poland : Russian
  + Italy ruled out military action against Libya. > Italy : Libya
  - The tenor rejected the base of the statue.

frame reject.coop.judicial 1213
  verb reject|rebuff|decline|turn down|refuse|rule out|oppose|block|deny [extradition|extradition request|jurisdiction|appeal|petition|prosecution|arrest warrant|investigation|inquiry|judicial cooperation|probe|lawsuit|parole|bail|surrender]
  verb reject|rebuff|decline|turn down|refuse|rule out|oppose|block|deny|ignore|defy [@requests|offer|proposal] [for extradition|extradition request|jurisdiction|appeal|petition|prosecution|arrest warrant|investigation|inquiry|judicial cooperation|probe|lawsuit|parole|bail|surrender]
  verb refuse|decline  subj:actor  xcomp:=extradite|=prosecute|=testify|=arrest|=surrender|=investigate
  noun refusal  xcomp:=extradite|=prosecute|=testify
  compose reject
  target of,to,from,by,with,obj
  + Russia rejected an extradition request from Britain. > Russia : Britain
  + Serbia refused to extradite the general. > Serbia
  + A court denied bail to the activist. > court : activist
  - The witness refused to eat.

frame reject.coop.intel 1214
  verb reject|decline|refuse|rule out [intelligence sharing|disclosure|information sharing]
  verb reject|decline|refuse|rule out|ignore|defy [@requests|offer|proposal] [for intelligence sharing|disclosure|information sharing]
  verb refuse|decline  subj:actor  xcomp:=disclose|=share|=reveal|=divulge|=hand_over
  noun refusal  xcomp:=disclose|=share|=reveal|=divulge
  compose reject
  target with,to,from,by,obj
  + Germany refused to share the data with Turkey. > Germany
  + The ministry refused to disclose the report. > ministry
  - The child refused to share the cake.

frame reject.aid 122
  verb reject|rebuff|decline|turn down|refuse|spurn|deny|block|turn away [aid|assistance|help|funding|relief|support|fund|offer of help|offer of aid]
  verb reject|rebuff|decline|turn down|refuse|spurn|deny|block|turn away|ignore|defy [@requests|offer|proposal] [for aid|assistance|help|funding|relief|support|fund|offer of help|offer of aid]
  verb refuse|decline  subj:actor  xcomp:=pay|=help|=assist|=fund|=finance
  noun refusal  xcomp:=pay|=help|=fund
  compose reject
  target from,to,of,by,iobj,for,obj
  + Myanmar rejected aid from the United States. > Myanmar : United States
  + Congress denied funding for the wall. > Congress
  + Sudan rejected a request for assistance by Chad. > Sudan : Chad
  + The army declined help from villagers. > army : villagers
  - The tenant refused help from a friend.

frame reject.aid.economic 1221
  verb reject|rebuff|decline|turn down|refuse|spurn|deny|block|rule out [loan|bailout|debt relief|subsidy|compensation|financial aid|economic aid|grant|rescue package|financial assistance|loan request|pay rise|debt write-off|eurobond|fee]
  verb reject|rebuff|decline|turn down|refuse|spurn|deny|block|rule out|ignore|defy [@requests|offer|proposal] [for loan|bailout|debt relief|subsidy|compensation|financial aid|economic aid|grant|rescue package|financial assistance|loan request|pay rise|debt write-off|eurobond|fee]
  target from,to,of,by,iobj,for,obj
  + Cyprus rejected a bailout from the European Union. > Cyprus : European Union
  + The International Monetary Fund refused a loan to Ukraine. > Fund : Ukraine
  - The bank declined the loan of a customer.

frame reject.aid.military 1222
  verb reject|rebuff|decline|turn down|refuse|spurn|deny|block|rule out [arms|arm|military aid|arms shipment|arm shipment|arms sale|arm sale|military assistance|weapon|tank|missile|weapons delivery|weapon delivery|arms delivery|arm delivery|fighter jet|weapons request|weapon request]
  verb reject|rebuff|decline|turn down|refuse|spurn|deny|block|rule out|ignore|defy [@requests|offer|proposal] [for arms|arm|military aid|arms shipment|arm shipment|arms sale|arm sale|military assistance|weapon|tank|missile|weapons delivery|weapon delivery|arms delivery|arm delivery|fighter jet|weapons request|weapon request]
  verb refuse|decline  subj:actor  xcomp:=arm
  compose reject
  target from,to,of,by,iobj,for,obj
  + Switzerland refused weapons to Ukraine. > Switzerland : Ukraine
  + Britain ruled out arms sales to Sudan. > Britain : Sudan
  - The gardener refused the hedge shears.

frame reject.aid.humanitarian 1223
  verb reject|rebuff|decline|turn down|refuse|spurn|deny|block|turn away [humanitarian aid|food aid|medicine|food|relief supply|asylum|emergency aid|shelter|asylum request|refuge|asylum application|vaccine]
  verb reject|rebuff|decline|turn down|refuse|spurn|deny|block|turn away|ignore|defy [@requests|offer|proposal] [for humanitarian aid|food aid|medicine|food|relief supply|asylum|emergency aid|shelter|asylum request|refuge|asylum application|vaccine]
  verb turn away|turn back|refuse|shut out  [refugee|migrant|asylum seeker|boat]
  target from,to,of,by,iobj,for,obj
  + North Korea rejected food aid from the South. > North Korea
  + Australia denied asylum to the refugees. > Australia : refugees
  + Croatia turned away migrants at the border. > Croatia
  + Slovakia will not accept refugees. > 1223 Slovakia : refugees
  + Tajikistan would not admit any migrants from Georgia. > 1223 Tajikistan : migrants
  - The cat refused its food.

frame reject.peacekeeping 1224
  verb reject|rebuff|decline|turn down|refuse|spurn|deny|block|rule out|oppose [no-fly zone|protection|peacekeeping force|peacekeeping mission|safe zone]
  verb reject|rebuff|decline|turn down|refuse|spurn|deny|block|rule out|oppose|ignore|defy [@requests|offer|proposal] [for no-fly zone|protection|peacekeeping force|peacekeeping mission|safe zone]
  verb reject|rebuff|refuse|dismiss|ignore [@requests]  for:peacekeepers
  verb refuse|decline  subj:actor  xcomp:=protect
  compose reject
  target for,to,from,of,by,obj
  + NATO ruled out a no-fly zone over Ukraine. > NATO
  + Kosovo rejected an appeal for peacekeepers. > Kosovo
  - The helmet denied protection.

frame reject.reform 123
  verb reject|rebuff|decline|turn down|refuse|rule out|oppose|resist|block|dismiss|thwart|vote down [reform|political reform|change|sweeping reform|overhaul]
  noun rejection  [of reform|change]
  verb refuse|decline  subj:actor  xcomp:=reform|=change
  compose reject
  target by,of,from,to,obj
  + The king rejected political reforms. > king
  + Parliament voted down the reforms. > Parliament
  - The lens resisted change of colour.

frame reject.ouster 1231
  verb reject|rebuff|decline|turn down|refuse|rule out|oppose|dismiss|resist|defy|ignore|shrug off|brush aside [resignation|early election|snap election|impeachment|no-confidence motion|no-confidence vote|ouster|removal|motion of no confidence|vote of no confidence|departure|early poll]
  verb reject|rebuff|decline|turn down|refuse|rule out|oppose|dismiss|resist|defy|ignore|shrug off|brush aside|ignore|defy [@requests|offer|proposal] [for resignation|early election|snap election|impeachment|no-confidence motion|no-confidence vote|ouster|removal|motion of no confidence|vote of no confidence|departure|early poll]
  verb reject|dismiss|ignore|defy|resist|shrug off [call|demand|pressure]  for:=resignation|=early_election|=impeachment|=removal|=ouster|=departure
  verb reject|dismiss|ignore|defy|resist|shrug off [call|demand|pressure]  xcomp:=resign|=step|=quit|=go|=leave
  verb refuse|decline  subj:actor  xcomp:=resign|=step|=quit|=abdicate|^0831
  verb refuse|decline  subj:leaders  xcomp:=go|=leave|=cede|=relinquish
  verb cling|hang on [to power|office|post]
  verb survive|win|defeat [no-confidence vote|confidence vote|vote of no confidence|no-confidence motion|impeachment|vote of confidence]
  noun refusal  xcomp:=resign|=step|=quit|=go|=leave
  compose reject
  target from,by,of,obj
  + The prime minister refused to resign. > prime minister
  + Gbagbo clung to power. > Gbagbo
  + The president rejected calls for his resignation. > president
  + Lukashenko refused to step down. > Lukashenko
  - The guest refused to step aside.

frame reject.policy 1232
  verb reject|vote down|block|throw out|defeat|oppose|turn down|shelve|scupper|torpedo|derail|filibuster  [bill|law|budget|tax|amendment|legislation|measure|motion|decree|price increase|policy|reform bill|tax cut|austerity|nominee|nomination|ban|pay rise|wage increase|quota]  subj:actor
  verb reject|vote down|block|throw out|defeat|veto|oppose|turn down|shelve|strike down|overturn|scupper|torpedo|derail|filibuster|ignore|defy [@requests|offer|proposal] [for bill|law|budget|tax|amendment|legislation|measure|motion|decree|price increase|policy|reform bill|tax cut|austerity|nominee|nomination|ban|pay rise|wage increase|quota]  subj:actor
  verb refuse|decline  subj:actor  xcomp:=change|=repeal|=amend|=revise|=scrap|=reverse|=reconsider|=abandon|=budge|=alter
  noun rejection|defeat  [of bill|law|budget|amendment|legislation]
  compose reject
  target of,by,from
  + Lawmakers rejected the budget. > Lawmakers
  + The Senate blocked the bill. > Senate
  + Germany refused to change its policy. > Germany
  - The waiter rejected the dollar bill.

frame reject.rights 1233
  verb reject|rebuff|deny|refuse|rule out|oppose|withhold|dismiss [right|independence|autonomy|citizenship|recognition|self-determination|equality|freedom|statehood|independence referendum|self-rule|democracy|equal right|asylum right|voting right|vote right|same-sex marriage|gay marriage|permit|permission]
  verb reject|rebuff|deny|refuse|rule out|oppose|withhold|dismiss|ignore|defy [@requests|offer|proposal] [for right|independence|autonomy|citizenship|recognition|self-determination|equality|freedom|statehood|independence referendum|self-rule|democracy|equal right|asylum right|voting right|vote right|same-sex marriage|gay marriage|permit|permission]
  noun denial  [of right|citizenship|freedom|independence|autonomy]
  verb refuse|decline  subj:actor  xcomp:=recognise|=recognize|=legalise|=legalize
  compose reject
  target of,to,for,iobj,from,by,obj
  + Madrid rejected independence for Catalonia. > Madrid : Catalonia
  + Myanmar denied citizenship to the Rohingya. > Myanmar : Rohingya
  + Serbia refused to recognise Kosovo. > 120 Serbia
  - The store refused the right of return.

frame reject.institutions 1234
  verb reject|rebuff|refuse|rule out|oppose|dismiss|block [constitution|referendum|new constitution|constitutional reform|election|new election|regime change|interim government|transition|power-sharing|unity government|civilian rule|recount|electoral reform|constitutional amendment|election result|draft constitution|result|coalition]
  verb reject|rebuff|refuse|rule out|oppose|dismiss|block|ignore|defy [@requests|offer|proposal] [for constitution|referendum|new constitution|constitutional reform|election|new election|regime change|interim government|transition|power-sharing|unity government|civilian rule|recount|electoral reform|constitutional amendment|election result|draft constitution|result|coalition]
  verb refuse|decline  subj:actor  xcomp:=concede
  noun rejection  [of constitution|referendum|election result|power-sharing|result|election]
  compose reject
  target of,by,with,from,on
  + Students in Kenya rejected the draft constitution. > Students
  + The opposition rejected the election results. > opposition
  + Madrid ruled out a referendum in Catalonia. > Madrid
  - The scientist rejected the result of the test.

frame refuse.yield 124
  verb refuse|decline  subj:actor  xcomp:=yield|=compromise|=relent|=bow|=bend|=back|=concede|=comply|=give|=surrender|=capitulate|=negotiate_away
  verb reject|rule out|refuse|dismiss [compromise|concession|surrender]
  verb reject|rule out|refuse|dismiss|ignore|defy [@requests|offer|proposal] [for compromise|concession|surrender]
  noun refusal  xcomp:=yield|=compromise|=bow|=comply|=back
  adj unwilling  xcomp:=yield|=compromise|=concede
  verb vow|pledge|promise|insist|swear  xcomp|ccomp:=yield|=bow|=surrender  subj:none
  target to,with,by,from,obj
  + Iran refused to compromise. > Iran
  + Taiwan ruled out concessions to China. > Taiwan : China
  - The door refused to open.

frame refuse.ease.admin 1241
  verb refuse|decline  subj:actor  xcomp:=pardon|=unblock|=reinstate|^081
  verb reject|rule out|refuse|deny|dismiss [amnesty|pardon|clemency|clemency plea|reprieve|plea for clemency]
  verb uphold|maintain|keep [ban|curfew|state of emergency|martial law|restriction|emergency]
  compose reject
  target to,for,of,on,obj
  + The governor of Texas rejected clemency. > Texas
  + Egypt maintained the state of emergency. > Egypt
  + The king refused to pardon the prisoners. > king
  - The doctor refused to ease the pain.

frame refuse.ease.dissent 1242
  verb refuse|decline  subj:=protester|=striker|=union|=worker|=demonstrator|=miner|=teacher|=protestor|=prisoner|=leader  xcomp:=disperse|=leave|=move|=return|=end|=stop
  verb vow|pledge|promise|threaten|decide  subj:=protester|=striker|=union|=worker|=demonstrator|=protestor  xcomp:=continue|=stay|=remain|=press
  compose reject
  target none
  + Protesters refused to leave the square. > Protesters
  + Unions vowed to continue until Friday. > Unions
  - The guests refused to leave the bar.

frame refuse.release 1243
  verb refuse|decline  subj:actor  xcomp:=free|=release|=repatriate|^084
  verb reject|refuse|deny|rule out [release|return|repatriation|prisoner swap|prisoner exchange|parole]
  verb reject|refuse|deny|rule out|ignore|defy [@requests|offer|proposal] [for release|return|repatriation|prisoner swap|prisoner exchange|parole]
  verb deny  [bail|parole]  
  noun refusal  xcomp:=free|=release|^084
  compose reject
  target undergoer,of,to,with,from,obj
  + Hamas refused to free the hostages. > Hamas
  + Britain refused to return the statues. > Britain
  + Israel ruled out a prisoner swap with Hamas. > Israel : Hamas
  - The knob refused to return to its place.

frame refuse.ease.sanctions 1244
  verb refuse|decline  subj:actor  xcomp:^085|^035
  verb extend|renew|maintain|uphold|prolong|keep|retain  [@sanctions]  subj:actor
  verb reject|rule out|refuse|oppose [end|lifting|easing|relaxation]  to|of|from:sanctions
  verb reject|rule out|refuse|oppose|ignore|defy [@requests|offer|proposal] [for end|lifting|easing|relaxation]  to|of|from:sanctions
  verb rule out|reject|refuse [sanctions relief|sanction relief|sanction relief]
  noun extension|renewal|prolongation  [of @sanctions]
  compose reject
  target on,against,undergoer,of,for,from,obj
  + The European Union extended sanctions against Russia. > European Union : Russia
  + Washington refused to lift the embargo on Cuba. > Washington : Cuba
  + France opposed the lifting of sanctions. > France
  - The customs office kept the tariff leaflet.

frame refuse.involvement 1245
  verb refuse|deny|bar|reject|block|rule out|oppose|turn away|prevent  obj:peacekeepers|inspectors|aidgroups  subj:actor
  verb refuse|deny|block|bar|restrict [access|entry|visa|inspection|humanitarian access|deployment]  to|for|of:peacekeepers|inspectors|aidgroups
  verb refuse|deny|block|bar|restrict  iobj:peacekeepers|inspectors|aidgroups  [access|entry|visa]
  verb refuse|deny|block [humanitarian access|inspection]
  verb reject|rule out|oppose|refuse|resist [foreign intervention|international intervention|foreign interference|intervention|foreign involvement|international inquiry|international investigation|foreign troops|foreign troop|international monitor]
  verb reject|rule out|oppose|refuse|resist|ignore|defy [@requests|offer|proposal] [for foreign intervention|international intervention|foreign interference|intervention|foreign involvement|international inquiry|international investigation|foreign troops|foreign troop|international monitor]
  verb refuse|decline  subj:actor  xcomp:=allow|=admit|=let|=permit|=accept
  compose reject
  target to,iobj,for,of,from,by,obj
  + Syria denied access to the inspectors. > Syria : inspectors
  + Sudan rejected peacekeepers from the United Nations. > Sudan
  + Iran blocked inspectors from the plant. > Iran : inspectors
  + Venezuela refused to allow observers. > Venezuela
  - The club denied entry to the fan.

frame refuse.deescalate 1246
  verb refuse|decline  subj:actor  xcomp:=disarm|=withdraw|=demobilise|=demobilize|=retreat|=denuclearize|=denuclearise|^087
  verb reject|rebuff|turn down|rule out|refuse|spurn|dismiss|oppose [ceasefire|cease-fire|truce|withdrawal|disarmament|armistice|denuclearisation|denuclearization|pullout|ceasefire offer|truce offer|ceasefire call|ceasefire proposal|pause|humanitarian pause]
  verb reject|rebuff|turn down|rule out|refuse|spurn|dismiss|oppose|ignore|defy [@requests|offer|proposal] [for ceasefire|cease-fire|truce|withdrawal|disarmament|armistice|denuclearisation|denuclearization|pullout|ceasefire offer|truce offer|ceasefire call|ceasefire proposal|pause|humanitarian pause]
  noun rejection|refusal  [of ceasefire|truce|cease-fire|disarmament]
  noun refusal  xcomp:=disarm|=withdraw
  verb reject|ignore|dismiss|rebuff|defy [call|appeal|demand|plea]  for:=ceasefire|=truce|=withdrawal|=disarmament|=cease-fire
  compose reject
  target with,from,by,of,in,obj
  + Hezbollah refused to disarm. > Hezbollah
  + Israel rejected a ceasefire with Hamas. > Israel : Hamas
  + The rebels ignored calls for a truce. > rebels
  + Iran rejected a proposal for a cease-fire. > Iran
  - The singer refused to withdraw the song.

frame reject.talks 125
  verb reject|rebuff|decline|turn down|refuse|rule out|spurn|boycott|snub|shun|skip|dismiss|oppose|torpedo|stay away from|pull out of|walk out of|pull out|walk out [@talks|invitation|offer of talks|offer of talk|peace conference|negotiating table|negotiate table]
  verb refuse|decline|rule out  subj:actor  xcomp:=talk|=negotiate|=meet|=attend|=discuss|=engage|=confer
  verb refuse|rule out|exclude|reject  subj:actor  [negotiate|negotiating|talking]
  noun refusal  xcomp:=talk|=negotiate|=meet|=attend|=discuss
  noun rejection|refusal|boycott  [of @talks]
  adj unwilling|reluctant  xcomp:=talk|=negotiate|=meet|=discuss
  compose reject
  target with,from,by,of,to,undergoer,obj,between
  + North Korea rejected talks with Seoul. > North Korea : Seoul
  + The opposition boycotted the negotiations. > opposition
  + The president refused to meet the dissidents. > president : dissidents
  + Ethiopia is unwilling to negotiate. > Ethiopia
  - The bank declined the card.

frame reject.mediation 126
  verb reject|rebuff|decline|turn down|refuse|rule out|spurn|oppose|dismiss [mediation|mediation offer|arbitration|third-party mediation|good offices|good office|international mediation|mediator|offer of mediation|offer to mediate|intermediary|outside mediation|foreign mediation]
  verb reject|rebuff|decline|turn down|refuse|rule out|spurn|oppose|dismiss|ignore|defy [@requests|offer|proposal] [for mediation|mediation offer|arbitration|third-party mediation|good offices|good office|international mediation|mediator|offer of mediation|offer to mediate|intermediary|outside mediation|foreign mediation]
  verb reject|rebuff|decline|refuse|turn down [offer|bid|attempt|proposal]  xcomp:=mediate
  verb refuse|decline  subj:actor  xcomp:=mediate|=arbitrate
  verb oppose [mediation|arbitration]
  verb oppose [to mediation|arbitration]
  adj opposed|hostile [to mediation|arbitration]
  noun rejection  [of mediation|arbitration]
  compose reject
  target by,from,of,obj
  + India rejected mediation by the United States. > India : United States
  + Ethiopia turned down an offer to mediate. > Ethiopia
  + China rejected arbitration over the islands. > China
  + India is opposed to mediation by France. >
  - The couple refused mediation.

frame reject.peaceplan 127
  verb reject|rebuff|decline|turn down|refuse|rule out|spurn|oppose|dismiss|renounce|repudiate|tear up|walk away from|shoot down|vote down|scrap|torpedo|disavow  [@peaceplans]
  verb reject|rebuff|turn down|refuse|dismiss|vote down|oppose|tear up [plan|proposal|accord|deal|agreement|initiative|solution|roadmap]  for|on:=peace|=settlement|=ceasefire|=reunification|=solution|=partition
  verb refuse|decline  subj:actor  xcomp:=sign|=ratify|=endorse|=settle
  noun rejection|repudiation  [of @peaceplans]
  compose reject
  target with,of,by,from,for,obj
  + Hamas rejected the peace plan of the United States. > Hamas : United States
  + Cyprus voted down a settlement plan. > Cyprus
  + The rebels refused to sign the accord. > rebels
  - The actor refused to sign the poster.

frame defy 128
  verb defy|flout|violate|breach|break|contravene|disobey|disregard|infringe|ignore|circumvent|transgress|evade|skirt|flaunt|sidestep|bypass|overstep|infringe upon|infringe on [@norms]  subj:!sporty
  verb renege|default|backtrack  subj:actor  on:any
  verb fail|refuse  subj:actor  xcomp:=comply|=abide|=obey
  verb ignore|defy|disregard [deadline|ultimatum]
  verb thumb [nose]
  verb defy|disobey  subj:actor  obj:actor
  noun violation|breach|defiance|contravention|infringement  [of @norms]
  noun non-compliance|noncompliance  with:any
  noun violation|breach  poss:actor
  target of,on,at,against,obj,by
  + Iran violated a resolution of the United Nations. > Iran : United Nations
  + Two governors defied the court order. > governors
  + Russia flouted international law. > Russia
  + Argentina reneged on the agreement with the miners. > Argentina
  + North Korea's violation of the ban alarmed Seoul. > North Korea
  - The runner broke the record.
  - The stunt defied gravity.
  - The army broke the siege.

frame veto 129
  verb veto  subj:!sporty
  verb use|exercise|cast|wield|invoke|threaten|impose|apply [veto|veto power]
  verb block|strike down|kill|defeat [resolution|un resolution|draft resolution|statement|bid|application]
  noun veto  of|on|by|over:any
  noun veto  poss|mod:actor
  target against,of,by,on,over,obj
  + Russia vetoed a resolution on Syria. > Russia
  + China used its veto against the draft. > China
  + The president's veto of the bill angered lawmakers. > president
  - The stylist vetoed the dress.

frame deny.entry 120
  verb deny|refuse [entry|visa|permission|accreditation|landing right|permit|entry visa|overflight|work permit]  to|for:actor
  verb deny|refuse  subj:actor  obj:=access|=entry|=petition|=motion|=application|=request  obj:!=ballot_access
  verb deny|refuse  iobj:actor  obj:=entry|=visa|=permission|=accreditation|=access|=permit
  verb bar|turn back|block  obj:actor  from:=enter|=land|=country
  verb keep  subj:actor|place  from:=enter|=land|=dock|=docking|=disembark|=leave|=refuel|=board|=landing|=entering|=leaving|=boarding|=refuelling  obj:=ship|=cruise_ship|=boat|=vessel|=plane|=flight|=aircraft|=migrant|=refugee|=passenger|=journalist|=diplomat|=delegation|=observer
  target to,iobj,for,obj
  + Ukraine denied entry to two Austrian journalists. > Ukraine : Austrian
  + Cuba refused a visa to the senator. > Cuba : senator
  + The ministry denied the petition of the teachers. > ministry
  + Malta kept a ship from entering its port. > Malta
  - The bouncer denied entry to the drunk.

frame cancel.visit 125
  verb cancel|call off|scrap|abandon|shelve|put off|postpone|cut short [visit|trip|state visit|tour|planned visit|audience]  subj:actor
  noun cancellation  of:=visit|=trip|=state_visit
  target to,with,by,from
  + Putin cancelled a visit to Paris. > Putin : Paris
  - The airline cancelled the trip of the tourists.

frame break.promise 128
  verb break|go back on|dishonour|dishonor [promise|word|pledge|vow|truce pledge]
  target to,with,on
  + Ethiopia broke its promise to Eritrea. > Ethiopia : Eritrea
  - The comic broke wind.

frame stonewall 120
  verb stonewall|rebuff|cold-shoulder|give the cold shoulder  obj:actor
  verb stand  by:=decision|=remark|=policy|=claim|=position|=demand|=statement
  target obj,by
  + Denmark stood by its decision. > Denmark
  - The fan stood by the gate.

frame block.consensus 129
  verb block|obstruct|thwart|scuttle|prevent [consensus|accession|membership|candidacy|membership bid|accession talk|statement|joint statement|un statement|draft statement|appointment]  subj:actor
  target of,by,on,for
  + Turkey blocked the accession of Sweden. > Turkey : Sweden
  + China blocked a statement on Myanmar. > China
  - Snow blocked the road.

frame decline.idiom none
  verb decline  obj:number
  verb decline  subj:=population|=number|=rate|=price|=economy|=output|=export|=share|=sale|=health
  verb dismiss  obj:=class|=pupil|=batsman|=player
  - The population of Japan declined last year.
