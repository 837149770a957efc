# 08 Yield: giving way, easing, releasing, returning, letting in, standing down.

# --- 080 in general -----------------------------------------------------------------------------------------------

frame yield.plain 080
  verb back down|give in|cave in|capitulate|relent|back off|bow out|climb down|knuckle under|acquiesce|buckle  subj:!weather
  verb give way  subj:!weather
  verb cave|bow|yield  to:actor
  verb give in|cave in|cave|bow|yield|back down [to @requests|pressure|outcry]
  verb concede [nothing|ground|point|something]  subj:actor
  verb concede  subj:actor  obj:none  ccomp:none
  target to,before,on
  + The government backed down on Tuesday after weeks of strikes. > government
  + Poland gave in to pressure from Brussels. > Poland
  + The king bowed to the demands of the opposition. > king
  - The roof caved in under the snow.
  - Farmland yields to the desert each year.

frame yield.demand 080
  verb meet|accept|satisfy|grant|heed|accede to|agree to|yield to|honour|honor|fulfil|fulfill  [@requests]
  verb approve|authorise|authorize|grant [request|permission|extension|delay|waiver|leave|application|licence|license|plea]  subj:actor
  verb give [permission|go-ahead|green light|blessing|consent]
  verb accede|agree|consent|submit [to request|demand|plea|appeal|condition|ultimatum]
  verb comply  with:requests
  verb make|offer [concession]
  noun concession  to:actor
  target to,by,from,of,obj
  + The junta met the demands of the striking miners. > junta : miners
  + Bolivia acceded to a request by Chile. > Bolivia : Chile
  + Colombia made concessions to the rebels. > Colombia : rebels
  - Shops struggled to meet demand for oil.

frame yield.retract 080
  verb retract|withdraw|take back|drop|recant  [@charges]
  verb drop|withdraw|abandon|suspend|discontinue  [@lawsuits]
  verb drop|abandon|close|discontinue  [@inquiries]
  verb drop|withdraw|abandon|waive|soften  [@requests]
  noun retraction|withdrawal  [of @charges|@lawsuits|@requests]
  + Prosecutors dropped the charges against the opposition leader. > Prosecutors : opposition
  + Chad withdrew its complaint against Sudan. > Chad : Sudan
  + Greece dropped its demand for reparations from Germany. > Greece
  - The driver dropped the suitcase at the station.

frame yield.withdraw.veto 080
  verb lift|drop|withdraw|abandon|end [veto|objection|opposition|reservation|hold]
  + Hungary lifted its veto on the budget. > Hungary
  + Turkey dropped its objections to Sweden. > Turkey : Sweden
  - The crane lifted its load.

frame yield.uturn 080
  verb perform|make|do [u-turn|about-turn|volte-face|about-face|climbdown]
  noun climbdown|capitulation
  + The government made a U-turn on visas. > government
  - The car made a right turn at the lights.

# --- 081 easing administrative sanctions ---------------------------------------------------------------------------

frame ease.ban 081
  verb lift|ease|relax|end|rescind|revoke|remove|repeal|scrap|loosen|withdraw|suspend|waive|cancel|overturn|drop|abolish|reverse|annul|quash [ban|restriction|curb|prohibition|suspension|expulsion|penalty|fine|blacklist|sentence|death sentence|conviction]
  verb vacate|void|nullify|set aside|throw out|expunge|invalidate|strike down [conviction|sentence|death sentence|guilty verdict|guilty plea]
  noun lifting|easing|relaxation|removal|repeal  [of ban|restriction|curb|suspension|sentence]
  + The council lifted the ban on Kosovo. > council : Kosovo
  + A court overturned the conviction of the journalist. > court : journalist
  + The high court vacated the conviction of the former mayor. > court : mayor
  + Kenya announced the lifting of restrictions on refugees. > : refugees
  - The doping agency lifted the trophy of the team.

frame dismiss.case 081
  verb dismiss|throw out|drop|quash|discontinue [case|charge|indictment|count|prosecution]  subj:=court|=judge|=tribunal|=jury|=supreme_court  against:actor
  target against
  + A court dismissed the case against the president. > court : president
  - The judge dismissed the class.

frame ease.sport.ban 081
  verb delist|unban|reinstate  obj:actor
  verb remove|strike|drop|take [from list|blacklist]
  verb remove|strike [off list|blacklist]
  + The United States removed Sudan from a list of state sponsors of terrorism. > United States : Sudan
  + The African Union reinstated Mali. > African Union : Mali
  - The waiter took the soup from the list.

frame pardon 081
  verb pardon|amnesty|rehabilitate|exonerate|acquit|absolve  obj:actor|captives|any
  verb grant|declare|announce|offer|give|issue|proclaim|sign|approve|extend [amnesty|pardon|clemency|reprieve|immunity]  subj:actor
  noun amnesty|pardon  for:actor|captives
  noun acquittal  of:any
  target obj,iobj,to,for,of
  plover CONCEDE
  + The king pardoned hundreds of prisoners. > king : prisoners
  + Nigeria granted an amnesty to militants. > Nigeria : militants
  + A court acquitted the former minister. > court : minister
  - The guest begged the pardon of the host.

frame commute 081
  verb commute|reduce|cut|shorten  [sentence|term]
  + The president commuted the death sentence of the soldier. > president : soldier
  - Workers commute to London by train.

frame ease.liberties 0811
  verb lift|ease|relax|end|loosen|rescind|remove|repeal|abolish|suspend [ban|restriction|curb|censorship|control|limit|prohibition|blackout|lockdown]  on|of|against:liberties
  verb lift|ease|end|abolish|relax|scrap [censorship|press restriction|media restriction|political restriction|internet blackout]
  verb unblock|restore  [@liberties]
  verb allow|permit|legalise|legalize|authorise|authorize  [protest|demonstration|rally|march|gathering]
  noun lifting|easing|relaxation|loosening  [of censorship]
  + Myanmar lifted restrictions on the press. > Myanmar
  + Iran eased its censorship of newspapers. > Iran
  + Belarus allowed the demonstration in Minsk. > Belarus
  - Doctors eased the pain of the patient.

frame ease.house.arrest 0811
  verb lift|end [house arrest]
  verb release|free|let go [from house arrest]  obj:captives|actor
  + The junta released the opposition leader from house arrest. > junta
  - The soldiers released the prisoners.

frame ease.partyban 0812
  verb lift|ease|end|rescind|revoke|overturn|remove|annul|repeal [ban|prohibition|restriction]  on|of|against:parties
  verb legalise|legalize|unban|register|relegalise|relegalize|reinstate  obj:parties
  noun legalisation|legalization|unbanning  of:parties|any
  + Tunisia lifted the ban on the Islamist party. > Tunisia : party
  + Spain legalised the Communist party. > Spain : party
  - Uruguay legalised the sale of cannabis.

frame ease.curfew 0813
  verb lift|ease|relax|end|cancel|suspend|remove|loosen|shorten|revoke|scrap|cut|reduce [curfew|curfew hour]
  noun lifting|easing|relaxation|end  of|to:=curfew
  + Egypt lifted the curfew in Cairo. > Egypt
  + Authorities announced an easing of the curfew. >
  - Police imposed a curfew on the town.

frame ease.emergency 0814
  verb lift|end|ease|revoke|cancel|rescind|suspend|repeal|relax|abolish|terminate [@emergencyrule]
  noun lifting|end|easing  of|to:emergencyrule
  + Thailand lifted the state of emergency in Bangkok. > Thailand
  + Poland ended martial law. > Poland
  - The president declared a state of emergency.

# --- 082 easing dissent --------------------------------------------------------------------------------------------

frame ease.dissent 082
  verb call off|end|suspend|halt|stop|abandon|postpone|cancel|terminate|pause|break off|give up|lift  [@dissent]  subj:actor
  verb call off|end|suspend|halt|abandon|postpone|cancel  [strike|protest|rally|march|demonstration|boycott|sit-in|hunger strike|blockade]  subj:=union|=worker|=teacher|=protester|=student|=doctor|=nurse|=opposition|=farmer|=miner|=driver|=activist|=prisoner|=demonstrator|=party|=pilot
  verb return [to work]  subj:=striker|=worker|=teacher|=miner|=doctor|=union|=driver|=nurse
  noun end|suspension  of|to:dissent
  target against,with,of
  + Unions called off a strike against the government. > Unions
  + The prisoners ended their hunger strike. > prisoners
  + Striking miners returned to work on Monday. > miners
  - The rebels ended the siege of the town.

frame disperse.self 082
  verb disperse|disband|go home  subj:=protester|=protestor|=demonstrator|=crowd|=marcher|=picket  obj:none
  + Protesters dispersed peacefully at dusk. > Protesters
  - Police dispersed the protesters with tear gas.

# --- 083 acceding to political demands -----------------------------------------------------------------------------

frame accede.reform 083
  verb introduce|enact|implement|grant|institute|concede|approve|adopt|pass|decree|announce|promise  [@reform]  after|amid|following|under:any  subj:actor
  verb accept|concede|grant|bow to|yield to  [demand|call]  for:reform
  verb concede|grant  [@reform]  subj:actor
  target none
  + The king introduced sweeping reforms after weeks of protests. > king
  + The government conceded political reforms. > government
  + The junta accepted a demand for reforms. > junta
  - The reforms at the car maker were introduced in 1998.

frame resign 0831
  verb resign|step down|stand down|quit|abdicate|step aside|bow out  subj:actor|leaders  obj:none
  verb resign|quit|relinquish|vacate|give up  [post|office|power|presidency|position|throne|premiership|seat|job|leadership|ministry|cabinet|government]
  verb leave|quit [office|post|government|cabinet]  subj:actor  obj:!=building
  verb resign [as|from @leaders|post|office|position|job|government|cabinet]
  verb tender|submit|hand in|give|present [resignation]  subj:actor
  verb relinquish|surrender|cede|transfer|hand over|give up  [power|presidency]
  noun resignation|abdication  of|by:actor|leaders
  noun resignation|abdication  poss:any
  target to
  source subj,poss,of,by
  plover RETREAT resign
  + The prime minister resigned after weeks of protests. > prime minister
  + Ben Ali stepped down in January after weeks of protests. > Ben Ali
  + The interior minister tendered her resignation on Sunday over a scandal. > minister
  + The opposition welcomed the resignation of the president. > president
  - The striker quit smoking in March.
  - The coach resigned after the defeat, the club said.

frame oust.own 0831
  verb dismiss|sack|fire|replace|remove|oust|dissolve|disband|depose|relieve|suspend|axe|unseat  obj:leaders  subj:actor
  verb force|push|drive|drum|vote|eject|topple|throw  from|out_of:=office|=power|=post|=government
  verb vote|throw|force out  obj:leaders
  verb remove|dismiss|oust|suspend|depose|relieve  [from office|power|post|duty|position]  obj:actor
  verb dismiss|remove|drop|axe  obj:%politician  as|from:any
  verb sack|fire|depose|unseat  subj:%politician  obj:%politician
  verb relieve [of duty|post|command]
  noun dismissal|sacking|ouster|removal|firing|ousting|impeachment  of:leaders
  noun dismissal|sacking|ouster|removal|firing|ousting  poss:leaders
  verb fire  obj:=chief|=minister|=general|=official|=secretary|=governor|=ambassador|=commander|=cabinet|=director  subj:actor
  target obj,of,poss
  plover RETREAT resign
  + The king dismissed the prime minister. > king : prime minister
  + The president fired the police chief over the killings. > president
  + Parliament removed the premier from office. > Parliament : premier
  - Nestle replaced its chief executive.
  - Chelsea sacked the coach.

frame accede.policy 0832
  verb withdraw|scrap|repeal|reverse|abandon|shelve|drop|rescind|suspend|postpone|cancel|revoke|backtrack on|roll back|freeze|annul|water down|delay|ditch|abolish|axe|undo|overturn|kill off|retract|reconsider|soften|back down from|pull|halt  [@policies]  subj:actor
  verb backtrack|back down|u-turn|back away|retreat  on|from|over:policies
  noun repeal|reversal|withdrawal|abandonment|suspension|scrapping|postponement  [of @policies]
  noun u-turn|about-turn|climbdown  on|over:any
  target none
  + Hong Kong withdrew the extradition bill. > Hong Kong
  + France scrapped the fuel tax after protests. > France
  + Bolivia backed down on its tax plan. > Bolivia
  + The repeal of the law by parliament calmed the streets. > parliament
  - The bank withdrew the bill from circulation in 1999.

frame accede.rights 0833
  verb grant|give|extend|restore|recognise|recognize|guarantee|award|concede|enshrine|accord  [@rights]  subj:actor
  verb grant|give|extend|restore|guarantee|award|concede  iobj:actor  [@rights]
  verb enfranchise|emancipate  obj:any
  verb legalise|legalize [marriage|abortion|union]
  noun granting|restoration|recognition  [of @rights]
  target to,iobj,for,of
  + Saudi Arabia granted women the right to vote. > Saudi Arabia : women
  + Bhutan restored citizenship to the refugees. > Bhutan : refugees
  + Taiwan legalised same-sex marriage. > Taiwan
  - The umpire gave the batsman the right signal.

frame accede.institutions 0834
  verb amend|change|rewrite|replace|revise|reform  [@institutions]  subj:actor
  verb call|schedule|announce|promise [referendum]
  verb adopt|approve|ratify|promulgate|pass|introduce  [@institutions]  subj:actor
  verb adopt|approve|ratify|promulgate|enact [constitution|new constitution|constitutional amendment|constitutional reform|power-sharing deal]  subj:actor
  verb restore|reinstate [democracy|civilian rule|parliament|constitution|monarchy]
  verb hand over|transfer|cede|return|give up [power]  to:actor
  verb abolish [monarchy|one-party rule|single-party rule|military rule]
  target none
  + Nepal adopted a new constitution. > Nepal
  + The junta handed over power to a civilian government. > junta
  + Nepal abolished the monarchy. > Nepal
  - The hotel changed its electoral posters.

# --- 084 release and return ----------------------------------------------------------------------------------------

frame release.person 0841
  verb release|free|liberate|set free|let go|turn loose|discharge|hand back|repatriate|parole|send home|bail  obj:captives|actor  advmod:!=publicly  obj:!@document|!@data|!@publication  subj:!sporty  from:!=hospital|!=clinic
  verb release|free [from captivity|jail|prison|custody|detention]
  verb set [free]  obj:any
  verb let [go]  obj:any
  verb let  ccomp|xcomp:=go  subj:@armed|@police-force|=kidnapper|=captor|=pirate|country|actor
  verb release|free [on bail|parole]
  verb walk|go [free]  subj:captives|actor
  verb release|free|hand over|return|surrender  obj:captives
  noun release|liberation|freeing|repatriation  of:captives|actor  of:!@document|!@data|!@publication
  noun liberation|freeing|repatriation  poss:actor
  noun release  poss:actor  from:=prison|=jail|=custody|=captivity|=detention|=house_arrest|=exile|=guantanamo
  noun release|liberation|freeing|repatriation  poss:captives  mod:!=press|!=news|!=number|!=album|!=film|!=single|!=hospital|!=2000|!=debut|!=solo
  verb let [free]  obj:any
  verb let free|let out  obj:captives|actor
  source subj,by
  target obj,of,poss
  + Hamas released two hostages. > Hamas : hostages
  + The journalist was freed from jail on Friday. > : journalist
  + Families celebrated the release of the soldiers. > : soldiers
  + The rebels set the captives free. > rebels
  + Israel will not release the prisoners. > 1243 Israel : prisoners
  - Sony released a new album on Friday.
  - The ministry released a statement on Monday.
  - The release of the papers about Panama shook the minister.
  - Chelsea released the player.

frame return.captives 0841
  verb return|hand over|hand back|give back|repatriate|deliver|transfer  obj:captives|=body|=remains  to:actor|any
  target to,obj
  + North Korea returned the remains of soldiers to the United States. > North Korea : United States
  + The militia handed over the hostages to the Red Cross. > militia : Red Cross
  - The officer returned the keys to the hotel.

frame return.property 0842
  verb return|hand back|give back|restitute|hand over|cede|surrender|relinquish|release|give up|repatriate|unfreeze|unblock  [@spoils]  subj:actor
  verb hand back|give back|cede|restitute  obj:place
  noun release  of|poss:spoils
  noun return|handover|restitution|hand-over|unfreezing|cession  of:spoils|place
  verb return|hand back|give back|repatriate  subj:actor  obj:any  obj:!captives|!=fire|!=call|!=favour|!=favor|!=visit|!=verdict|!=captive|!=power|!=control  to:actor
  verb unfreeze|unblock  obj:any
  verb lift|end [freeze]
  target to,iobj
  + Germany returned the statues to Nigeria. > Germany : Nigeria
  + Iran released the tanker on Monday. > Iran
  + Britain handed back the island to China. > Britain : China
  + The handover of the island by Britain pleased China. > Britain
  + The museum said Germany returned two masks to Benin. > Germany : Benin
  - The president returned to Kyiv.
  - The sultan returned to Oman in December.
  - The customer returned the dress to the shop.

frame cede.land 084
  verb cede|hand over|hand back|return|transfer|give up|relinquish  [sovereignty|control]
  verb cede|relinquish  obj:place
  noun handover|transfer  [of sovereignty|control]
  target to,iobj
  + Britain will transfer sovereignty over the islands to Mauritius. > Britain : Mauritius
  + NATO handed over control of the province to Afghan forces. > NATO : Afghan
  - The pilot gave up his seat on the plane.

# --- 085 easing economic sanctions ---------------------------------------------------------------------------------

frame ease.sanctions 085
  verb lift|ease|relax|end|suspend|remove|waive|drop|scrap|loosen|rescind|withdraw|cancel|soften|terminate|revoke|roll back|repeal|reduce|cut|abolish|unwind|phase out [@sanctions]
  verb remove|cut|scrap|lower|suspend|waive|lift [tariff|duty|quota|trade barrier|import duty]  subj:actor
  noun lifting|easing|removal|relaxation|suspension|end|waiver|relief|loosening  of|to|from:sanctions
  noun relief  mod:sanctions
  verb exempt [from @sanctions]
  target on,against,of,from,for,obj
  + The European Union lifted sanctions against Belarus. > European Union : Belarus
  + Washington eased its embargo on Cuba. > Washington : Cuba
  + Iran hailed the lifting of sanctions by Japan. > Japan
  + China removed tariffs on Australian wine. > China : Australian
  + Washington would not ease the embargo on Cuba. > 1244 Washington : Cuba
  - Weightlifters lifted 200 kg in the final.

frame reopen.trade 085
  verb resume|restore|reopen|restart|unfreeze|normalise|normalize [trade|import|export|purchase]
  verb resume|restore|reopen|restart [trade|import|export|purchase|oil purchase|gas supply|gas delivery|flight]  from|to|with|of:actor  subj:actor  subj:!@firms|!@carriers
  verb lift [boycott]
  target with,from,to,of
  + Saudi Arabia resumed imports from Lebanon. > Saudi Arabia : Lebanon
  - The stock exchange resumed trading after lunch.

# --- 086 letting outsiders in --------------------------------------------------------------------------------------

frame allow.in 086
  verb allow|permit|accept|invite|let in|admit|welcome|authorise|authorize  [force|mission|delegation|outsider|intervention|involvement]  subj:actor
  verb allow|accept|permit [deployment|intervention|involvement]
  + Serbia allowed a foreign mission in Kosovo. > Serbia
  - The school admitted sixty pupils.

frame accept.peacekeepers 0861
  verb allow|permit|accept|invite|let in|admit|welcome|receive|host|authorise|authorize|agree to  obj:peacekeepers  subj:actor
  verb allow|permit|accept [deployment]  of:peacekeepers
  verb arrive|deploy|land  subj:peacekeepers  in|to|at:any
  verb agree|consent [to deployment]  of:peacekeepers
  noun acceptance|arrival|deployment  of:peacekeepers
  target of,from,obj
  + Sudan accepted peacekeepers from the African Union. > Sudan : peacekeepers
  + Cyprus accepted UN peacekeepers. > Cyprus
  - The club accepted an offer from Roma.

frame accept.inspectors 0862
  verb allow|permit|accept|invite|let in|admit|readmit|receive|welcome|agree to|let|grant  obj:inspectors  subj:actor
  verb allow|give|grant|offer [access]  to|for:inspectors
  verb give|grant|allow|offer|provide  iobj:inspectors  [access]
  verb open|reopen  obj:any  to:=inspector|=observer|=monitor|=investigator|=inspection  subj:actor
  target obj,to,iobj,for
  + Iran readmitted inspectors from the United Nations. > Iran : inspectors
  + Iraq gave inspectors access to the site. > Iraq : inspectors
  + North Korea opened its reactor to inspectors. > North Korea : inspectors
  - The restaurant welcomed the food critic.

frame allow.relief 0863
  verb allow|permit|let|let in|admit|let through|authorise|authorize|accept  obj:relief|aidgroups  subj:actor
  verb allow|permit|accept|facilitate [delivery|entry|passage|distribution|flow]  of:relief
  verb allow|grant|give|facilitate [humanitarian access]
  verb allow|grant|give|facilitate|expand|guarantee [access]  to|for|of|by:aidgroups
  verb allow|grant|give|permit  iobj:aidgroups  [access]
  verb open|reopen|establish|agree on|set up [humanitarian corridor|corridor|aid corridor|safe passage]
  noun opening  [of corridor|humanitarian corridor]
  target into,to,obj
  + Ethiopia allowed food aid into Tigray. > Ethiopia
  + Myanmar admitted relief workers. > Myanmar
  + Russia opened a humanitarian corridor. > Russia
  + Ethiopia gave aid workers access to Tigray. > Ethiopia
  - The library allows food in the lobby.

# --- 087 de-escalation ---------------------------------------------------------------------------------------------

frame deescalate 087
  verb de-escalate|deescalate  subj:actor
  verb halt|suspend|end|stop|cease|call off|wind down|scale back|scale down|reduce|cancel|postpone|abandon|pause|curtail|terminate  [hostility|offensive|military operation|airstrike|air strike|bombing|shelling|raid|attack|fighting|air campaign|violence|military exercise|war game|bombardment|invasion|assault|rocket fire|combat|combat operation|military campaign|mobilisation|mobilization|bombing campaign|army operation|military drill|joint exercise]  subj:actor
  verb end|halt|stop [war]  on:!=drug|!=poverty|!=crime|!=cancer  subj:actor
  verb ease|defuse|reduce|lower|calm|de-escalate|cool|dial down [tension]
  verb stand down  subj:troops
  verb reduce|lower [alert|readiness]
  verb abandon|renounce|end|give up|halt|quit [armed struggle|violence|insurgency|rebellion|uprising|terrorism]
  noun halt|end|suspension|cessation  of|to|in:=hostility|=bombing|=offensive|=attack|=fighting|=shelling|=airstrike|=air_strike|=military_operation|=violence|=war
  noun de-escalation|cessation of hostilities
  target against,with,on,obj,in
  + Israel halted its offensive against Hezbollah. > Israel : Hezbollah
  + The separatists renounced violence. > separatists
  + India and Pakistan eased tensions along the border. > India
  - The chain ended its advertising campaign against salt.
  - Protesters ended their strike.

frame declare.truce 0871
  verb declare|announce|call|proclaim|sign|reach|observe|accept|extend|honour|honor|respect|implement|restore|renew|begin|conclude|enter|establish|prolong|hold to|uphold [ceasefire|cease-fire|truce|armistice|cessation|pause|humanitarian pause|lull]
  verb stop|cease|hold [fire]
  noun ceasefire|cease-fire|truce|armistice|cessation of hostilities
  verb take [effect] [subj ceasefire|truce|cease-fire|armistice]
  verb come|enter [into force|effect] [subj ceasefire|truce|cease-fire|armistice]
  verb hold|begin [subj ceasefire|truce|cease-fire]
  target with,between
  + Russia announced a truce. > Russia
  + Israel and Hamas declared a ceasefire. > Israel
  + The rebels declared a unilateral truce on Monday. > rebels
  + A ceasefire between Armenia and Azerbaijan took effect. > 
  - The shooter held fire extinguishers in his hands.

frame ease.blockade 0872
  verb lift|ease|end|relax|break off|call off|raise|loosen|remove|dismantle [@barricades]  subj:!=protester
  verb reopen|unblock [@crossings]
  verb open [border|border crossing|frontier|crossing|airspace|checkpoint|border post]  subj:actor
  verb reopen|unblock [border|border crossing|frontier|crossing|airspace|checkpoint|border post|port|airport|strait|road|bridge]  subj:actor
  noun lifting|end|easing  of|to:barricades
  noun reopening  [of @crossings]
  target of,on,with,to,obj,around
  + Israel eased its blockade of Gaza. > Israel
  + Pakistan reopened the border with Afghanistan. > Pakistan : Afghanistan
  + The reopening of the crossing by Turkey took hours. > Turkey
  - Protesters lifted their roadblock on the highway.
  - Disney reopened its park in Paris.

frame demobilise.own 0873
  verb demobilise|demobilize  subj:none  obj:@armed|=guerrilla|=fighter|=militant|=rebel|=militiaman|=paramilitary|=insurgent|=combatant
  source obj
  target none
  + Two thousand Colombian paramilitaries have been demobilised since May. > paramilitaries
  + The militiamen demobilised after the truce. > 

frame demobilise 0873
  verb demobilise|demobilize|disarm|disband|demilitarise|demilitarize|denuclearise|denuclearize|dissolve  obj:troops|armsdown|=guerrilla|=group|=militant
  verb demobilise|demobilize|disarm|demilitarise|demilitarize|denuclearise|denuclearize  subj:actor
  verb lay down|lie down|give up|surrender|hand over|hand in|turn in|dismantle|destroy|scrap|decommission|abandon|freeze|put down|relinquish|renounce|yield|eliminate|forsake|forswear|forgo|down  [@armsdown]  subj:actor
  verb reduce|cut|shrink|downsize|slash  [army|military|arsenal|stockpile|armed force]
  noun disarmament|demobilisation|demobilization|decommissioning|denuclearisation|denuclearization|dismantling|demilitarisation|demilitarization  of|by:any
  noun disarmament|demobilisation|demobilization  poss:any
  target to,obj,of
  + The guerrillas laid down their weapons. > guerrillas
  + Libya dismantled its nuclear programme. > Libya
  + Lebanon began the disarmament of the militias. > 
  - The mechanic dismantled the gun rack.
  - The comic disarmed the audience with a smile.

frame withdraw.troops 0874
  verb withdraw|pull out|pull back|remove|evacuate|bring home|redeploy|draw down|repatriate|recall|move back|take out  obj:troops  subj:actor
  verb pull|move|take|get|bring  obj:troops  out_of|back:any
  verb reduce|cut|draw down [presence|force|troop level|garrison]
  noun withdrawal|pullout|pull-out|pullback|drawdown|evacuation|redeployment|exit  of|mod:troops
  noun withdrawal|pullout|pull-out|pullback|drawdown|retreat  from|of|by:actor|place
  noun withdrawal|pullout|pull-out|pullback|drawdown|retreat|surrender  poss|mod:country|troops
  noun pullout|pullback|retreat|surrender  poss|mod:actor
  target from,to,in
  source subj,by,poss,mod
  + Russia withdrew its troops from Kherson. > Russia
  + Chad pulled its soldiers out of Mali. > Chad : 
  + The withdrawal of French forces from Niger began on Tuesday. > : 
  + Britain reduced its military presence in Iraq. > Britain
  - The bank withdrew the offer.
  - The singer withdrew from the contest.

frame retreat 0874
  verb withdraw|pull out|pull back|retreat|fall back|flee|leave|abandon|vacate|quit|depart|disengage  subj:troops  obj:!liberties
  verb withdraw|pull out|retreat|pull back  subj:actor  from:place|=territory|=area|=zone|=border|=base|=village|=town|=city|=province|=position|=region  obj:none
  verb abandon|vacate|evacuate|relinquish|give up  subj:actor  [base|position|outpost|garrison|stronghold|front line]
  verb surrender|capitulate  subj:actor|troops|captives  obj:!actor|!captives|!person
  verb lay down|wave|raise [white flag]
  verb give up|turn in  [himself|themselves|itself]  subj:troops|@armed
  target to,from
  + Rebels retreated from the town on Sunday. > Rebels
  + Two hundred gunmen surrendered to the army. > gunmen : army
  + The army abandoned its base near the border. > army
  - Glaciers retreated from the valley.
  - The striker pulled out of the tournament.

# a suspect who gives himself up to the law is no army that lays down its arms
frame yield.self 080
  verb turn in|give up|hand in|hand over  [himself|herself|themselves]  subj:!troops|!@armed
  verb surrender [himself|herself|themselves]  to:=police|=authority|=officer|=detective|=prosecutor|=court|=fbi|=marshal|=sheriff
  verb surrender  subj:!troops|!@armed|!country  to:=police|=authority|=officer|=detective|=prosecutor|=court|=fbi|=marshal|=sheriff
  target to
  + The suspect turned himself in to police in Lisbon. > suspect : police
  + The former mayor surrendered to authorities in Chile on Friday. > mayor : authorities
  - The pupil turned in his homework to the teacher.

# --- more ways of giving way ---------------------------------------------------------------------------------------

frame concede.defeat 080
  verb concede|admit|acknowledge [defeat|election|loss]
  + The opposition leader conceded defeat. > leader
  - The farmer admitted the loss of a cow to hail.

frame pay.ransom 080
  verb pay [ransom|blood money]
  target to,for
  + France paid a ransom to the militants. > France : militants
  - The fan paid a lot for the ticket.

frame fall.silent 087
  verb stand down  subj:troops  obj:none
  verb take [off alert]
  verb lower|reduce [alert level]
  target none
  + The army stood down on Monday. > army
  + Finland lowered its alert level. > Finland
  - The elderly lord stood by the fire.

frame retreat.from.claim 080
  verb backtrack|row back|walk back|back away|soften [stance|position|rhetoric|tone|remark|statement]
  verb backtrack|row back|back away|back off|retreat [on|from threat|statement|remark|demand|claim|plan|pledge|stance|position]
  target toward,towards,on,to
  + Ankara softened its stance toward Sweden. > Ankara : Sweden
  + Putin retreated from his threat. > Putin
  - Butter softened on the shelf.

frame return.displaced 0841
  verb allow|permit|let  obj:=refugee|=exile|=dissident|=villager|=journalist|=diplomat  xcomp:=return|=leave|=go|=travel
  verb allow|permit|let  ccomp|xcomp:=return  subj:actor
  target obj,doer
  + Bhutan allowed the refugees to return. > Bhutan : refugees
  - The teacher allowed the pupil to leave the room.

frame restore.access 0811
  verb restore|reconnect|reopen|switch on [internet|internet access|social media|social medium|website|broadcast|newspaper|radio station|television station|mosque|church|university|phone service]
  target none
  + Iran restored internet access after a week. > Iran
  - The plumber restored the flow of water.
