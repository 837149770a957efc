# Coercion: seizing and destroying property, bans, curfews, emergency rule, arrests, expulsions, repression, hacking.

frame coerce 170
  verb raid  subj:@police-unit|=authority|=agent  obj:@premises
  verb coerce|bully|intimidate|harass|strong-arm|blackmail  subj:person  obj:person
  verb disperse|break up|clear|evict|stop|contain|push back|block|corral|kettle|turn back  subj:@police-force  obj:@demonstrators|@gathering|=encampment
  verb prevent|stop|keep|bar|block  subj:@police-force  obj:@demonstrators  from:any
  verb evict  subj:person  obj:person
  verb force [into submission]
  noun police raid|intimidation|harassment|eviction|coercion
  noun raid  by:=police|=officer|=agent|=detective|=investigator
  noun raid  mod:=dawn|=pre-dawn|=predawn|=drug|=police|=home
  verb raid|storm  subj:@detectives|none  obj:=room|=house|=home|=flat|=apartment|=building|=office|=club|=shop|=hotel|=brothel|=warehouse|=headquarters|=newsroom|=bar|=hideout|=clinic|=residence
  target obj,on,of,against,at
  + Police raided the office of an opposition party in Kampala. > Police : opposition party
  + Police dispersed protesters in Minsk. > Police : protesters
  + Soldiers evicted families from the settlement. > Soldiers : families
  + China intimidated Taiwan with new tactics. > China : Taiwan
  - Burglars raided the fridge.
  - The sun dispersed the clouds.
  - Critics raided the archive.

frame seize.property 1711
  verb take over|seize|expropriate|grab|confiscate|take  subj:@leader-noun|=state|=authority|=ministry|none  obj:=land|=farm|=farmland|=plot|=estate|=ranch|=plantation|=vineyard
  verb seize|confiscate|impound|commandeer|expropriate|requisition|sequester|appropriate  subj:person  obj:@goods
  verb nationalize|nationalise|expropriate  subj:person  obj:any
  verb seize|grab|expropriate|confiscate|appropriate  subj:person  obj:=land|=farm|=farmland|=plantation|=ranch|=estate|=homestead
  verb confiscate|impound  subj:person
  verb seize|loot|steal|plunder|pillage  subj:@armed  obj:@goods
  verb loot|plunder|pillage|ransack  subj:person  obj:!=fridge
  verb intercept|board  subj:@armed|@police-unit|country  obj:=ship|=vessel|=boat|=tanker|=shipment|=trawler
  verb seize|take|assume [control]  subj:@leader-noun|country|=court|=state  of:@goods|=charity|=school|=broadcaster|=newspaper
  noun confiscation|nationalization|nationalisation|expropriation  of:any
  noun seizure  of:@goods
  noun looting|plunder|pillage
  target obj,of,from
  + Police seized weapons from the rebels. > Police
  + The government nationalised a Spanish oil company. > government : Spanish
  + Iran seized a British tanker in the Gulf. > Iran : British
  + The confiscation of land by the regime angered farmers. > regime
  + Soldiers looted shops in Goma. > Soldiers
  + Veterans seized farms in Zimbabwe. > Veterans
  - She seized the opportunity.
  - Fear seized the market.
  - Rebels seized the town of Goma.

frame destroy.property 1712
  verb destroy|demolish|bulldoze|raze|dynamite|vandalize|vandalise|desecrate|deface|torch|burn|burn down|damage|smash|tear down|wreck|flatten|ransack|sabotage|gut|level  subj:person  obj:@premises
  verb set fire|set ablaze|set alight  subj:person  obj:@premises
  verb set [on fire]  subj:person  obj:@premises
  verb set [fire]  subj:person  to:@premises
  verb set  subj:person  obj:@premises  xcomp:=ablaze|=alight
  verb destroy|burn|poison  subj:person  obj:=crop|=field|=orchard|=olive_tree|=well|=livestock
  verb sabotage  obj:any  subj:person
  noun demolition|destruction|burning|desecration|vandalism|sabotage|razing|torching  of:@premises|=crop
  noun arson|sabotage  mod:!=economic
  noun arson attack|arson
  target obj,of,to,against
  + Israeli forces demolished three homes in Hebron. > Israeli forces
  + Militants burned a church in northern Nigeria. > Militants
  + Soldiers set fire to houses in the village. > Soldiers
  + The demolition of homes by Israel drew protests. > Israel
  + Militants desecrated a Jewish cemetery in Poland. > Militants
  - The fire destroyed a school in Ohio.
  - The earthquake destroyed houses in Nepal.
  - The scandal destroyed his career.
  - The company demolished an old stadium.

frame damage.property 171
  verb seize|occupy|take over|storm  subj:@police-unit|=court|=government|=authority  obj:@premises
  noun destruction|seizure  of:=property
  verb seize|damage  subj:person  obj:=property
  + The authorities seized the property of the dissident. > authorities : dissident
  - Rain damaged property in Leeds.

frame restrict 172
  verb impose|introduce|order|enforce|announce|declare|tighten|slap|extend [restriction|curb|ban|travel ban|lockdown|quarantine|limit|fine|control|visa requirement|internet blackout|visa restriction]  on|for:!@goods  in:!@goods
  verb ban|outlaw|prohibit|forbid|disallow|criminalize|criminalise  obj:!@gathering|!@media-noun|!=demonstration|!=protest  subj:@leader-noun|@police-force|country|=court|=judge|=authority|=parliament|=law|=decree|=bill|=act|=order|=measure|=legislation|=ordinance|=edict|=rule|=amendment|=lawmaker|=legislature|=senate|=mp|actor  obj:any  obj:!@parties|!@goods|!=export|!=import|!=trade
  verb restrict|curb|curtail|limit|tighten  subj:@leader-noun|country|=authority|=law  obj:=movement|=travel|=access|=activity|=immigration|=entry|=worship
  noun restriction  on:=movement|=travel|=worship|=entry|=immigration
  noun travel ban|gag order|proscription
  target obj,on,against,with,of,for,from
  + The government imposed a travel ban on the opposition leader. > government : opposition leader
  + France banned the veil in schools. > France
  + The king dissolved parliament in Jordan. > king : parliament
  + Turkey revoked the passports of 200 academics. > Turkey
  + The court barred the general from leaving Pakistan. > court : general
  + Britain designated Hezbollah as a terrorist organisation. > Britain : Hezbollah
  + The government closed the border with Somalia. > government
  - The firm closed its office in Paris.
  + The government imposed restrictions on foreigners. > government : foreigners
  - The club fined the striker.
  - China banned imports of Australian wine.

frame ban.things 172
  noun ban|prohibition  on:person|@gathering|=alcohol|=veil|=smoking|=abortion
  verb ban|outlaw|prohibit  subj:actor  obj:=veil|=burqa|=niqab|=headscarf|=alcohol|=abortion|=smoking|=minaret|=adoption|=hunting|=conversion|=symbol|=flag
  target obj,on,against,with,of,for,from
  + France banned the veil in schools. > France
  + The ban on alcohol by the government angered hotels. > government
  - China banned imports of Australian wine.
  - The dentist banned sweets.

frame designate.terrorist 172
  verb designate|list|proscribe|declare|label|brand  subj:country|@leader-noun|=court|=parliament|actor  obj:person|actor  as:=terrorist|=terrorist_organization|=terrorist_organisation|=terrorist_group|=foreign_agent|=organization|=organisation|=group|=extremist
  verb designate|declare|proscribe|blacklist  subj:country|@leader-noun|=court|=parliament|actor  obj:person|actor  xcomp:=terrorist|=organization|=organisation|=group|=agent|=enemy
  verb proscribe  subj:actor  obj:actor
  target obj,on,against,with,of,for,from
  + Britain designated Hezbollah as a terrorist organisation. > Britain : Hezbollah
  + Jordan listed Hamas as a terrorist group. > Jordan : Hamas
  - The council designated the park as a reserve.

frame fine 172
  verb fine|penalize|penalise  subj:@leader-noun|=court|=authority|=government|=regulator|=commission|country  obj:person|=company|=bank|=google|=firm
  target obj,on,against,with,of,for,from
  + The commission fined Google over its adverts. > commission
  + A court in Moscow fined the activist for a post. > court : activist
  - The club fined the striker.
  - The weather was fine in Rome.

frame close.border 172
  verb close|shut|shut down|close down|seal|reseal  to:!any  subj:@leader-noun|@police-force|country|=authority  obj:=border|=school|=border_post|=university|=mosque|=church|=office|=frontier|=bridge|=crossing|=border_crossing|=organisation|=organization|=group|=ngo
  verb close|shut|seal  to:!actor  [border|frontier|border crossing]  subj:@leader-noun|@police-force|country|actor
  verb close|seal|shut|tighten [border|frontier|border crossing|border control]  with:actor  subj:actor
  target obj,on,against,with,of,for,from
  + The government closed the border with Somalia. > government
  + Tunisia sealed its frontier with Libya. > Tunisia : Libya
  + The authorities shut the university. > authorities
  - The firm closed its office in Paris.
  - The theatre closed its doors in May.

frame ban.from 172
  verb bar|ban|prohibit|forbid|prevent  subj:@leader-noun|@police-force|country|=court|=judge|=authority|=parliament|=law  obj:person  from:any
  verb impose|slap|place [travel ban|exit ban|entry ban]  on:person|actor  subj:actor
  verb bar|ban|prohibit|prevent  obj:person|actor  from:=leave|=travel|=enter|=return|=board
  verb bar|block|prevent|stop|prohibit|ban  subj:actor|place  from:=enter|=land|=dock|=docking|=disembark|=leave|=refuel|=board|=landing|=entering|=leaving|=boarding|=refuelling  obj:=ship|=cruise_ship|=boat|=vessel|=plane|=flight|=aircraft|=migrant|=refugee|=passenger|=journalist|=diplomat|=delegation|=observer
  noun travel ban|exit ban  on|against:person|actor
  target obj,on,against,with,of,for,from
  + The court barred the general from leaving Pakistan. > court : general
  + The government imposed a travel ban on the opposition leader. > government : opposition leader
  + Egypt banned the lawyer from travelling. > Egypt : lawyer
  + Malta prevented a ship from entering its port. > Malta
  - Rain prevented the visitors from leaving the hotel.
  - The club banned the fan from the stadium.

frame dissolve.parliament 172
  verb suspend|dissolve|prorogue|disband|abolish  subj:@leader-noun|@armed|=court|country|=monarch|person  obj:=parliament|=legislature|=assembly|=national_assembly|=council|=city_council|=senate|=party|=cabinet
  target obj,on,against,with,of,for,from
  + The king dissolved parliament in Jordan. > king : parliament
  + The junta suspended the national assembly. > junta : assembly
  - Sugar dissolves in water.
  - The band dissolved after the tour.

frame revoke.papers 172
  verb revoke|cancel|suspend|withdraw|rescind|strip [licence|license|passport|visa|citizenship|accreditation|registration|immunity|permit|credential|work permit]
  verb strip  subj:person  obj:person  of:=citizenship|=immunity|=nationality|=passport
  target obj,on,against,with,of,for,from
  + Turkey revoked the passports of 200 academics. > Turkey
  + Bahrain stripped the activist of his citizenship. > Bahrain : activist
  + The ministry cancelled the visa of the journalist. > ministry
  - The bar revoked the card of a customer.
  - The wind stripped the tree of its leaves.

frame restrict.freedom 1721
  verb ban|outlaw|prohibit|forbid|criminalize|criminalise|restrict [@gathering|press]  subj:person|=law|=court
  verb shut|shut down|close|close down|block|censor|suspend|ban|jam|raid|take off|gag|muzzle  subj:person  obj:@media-noun
  verb censor|gag|muzzle|silence|stifle  subj:person  obj:@media-noun|@gathering|=critic|=dissent|=opposition|=press|=dissident
  verb restrict|curtail|curb|limit|suspend|suppress|stifle|violate|curtail|cut|cut off|disrupt  subj:person|=law  obj:@freedom|=internet|=internet_access|=press|=media|=dissent
  verb block|restrict|cut|cut off|shut off|limit|suspend [access|internet access|internet service]  to:@media-noun
  verb impose [censorship|media blackout|news blackout|internet blackout|restriction on press|gag order]
  verb prevent|bar|stop|keep|block|prohibit  obj:person  from:=vote|=voting|=register|=speak|=protest|=gather|=assemble|=publish|=worship|=demonstrate|=march
  verb order  subj:person  obj:@media-noun  xcomp:=suspend|=close|=cease|=stop|=shut
  verb deny [permission|permit]  for:@gathering
  noun ban|prohibition|restriction|clampdown  on:@gathering|@media-noun|@freedom
  noun censorship|media blackout|internet shutdown|internet blackout
  noun closure|shutdown|suspension  of:@media-noun
  target obj,on,of,against,to
  + Uganda shut down two newspapers before the election. > Uganda
  + The authorities banned all demonstrations in Cairo. > authorities
  + Iran blocked access to Telegram on Sunday. > Iran
  + The junta restricted press freedom in Myanmar. > junta
  + The government's ban on rallies remains in force. > government
  + The regime censored the newspaper again. > regime
  + The government ordered the newspaper to suspend publication. > government
  - The newspaper closed its branch in Leeds.
  - The magazine cut its price.

frame ban.party 1722
  verb ban|outlaw|dissolve|proscribe|disband|suspend  subj:person|=court|=law  obj:=party|=opposition|=movement|=union|=political_party  from:!any
  verb ban|outlaw|dissolve|proscribe|disband|suspend  subj:person|=court|=law  obj:@parties  from:!any
  verb bar|ban|disqualify|exclude|block|disbar|prohibit|prevent  subj:person|=court|=commission  obj:person  from:@party-leader-office
  verb disqualify|reject|invalidate  subj:=court|=council|=commission|=electoral_commission|=authority|=tribunal|=board  obj:=candidate|=candidacy|=politician|=aspirant|=leader|=nomination
  verb bar|ban|disqualify  subj:person|=court  obj:person  from:^03|=run|=stand|=hold|=contest
  noun ban|dissolution|banning|proscription  of:@parties
  noun ban  on:@parties
  noun disqualification  of:=candidate|=politician|actor
  target obj,of,on
  + A court in Turkey dissolved the opposition party. > court : opposition party
  + The electoral commission disqualified three candidates. > : candidates
  + The junta banned political parties in Mali. > junta : political parties
  + A judge barred the politician from running for office. > judge : politician
  - The referee disqualified the boxer.

frame curfew 1723
  verb impose|declare|order|announce|clamp|extend|introduce|enforce|reimpose|slap|place [curfew]  subj:!@nature
  verb place|put [under curfew]
  noun curfew  mod:!=teenage|!=expire
  bare
  target on,in,obj
  + The army imposed a curfew in Srinagar. > army
  + A night curfew was declared in Tripoli.
  + The town was placed under curfew on Monday.
  - Her parents gave her a bedtime.

frame emergency 1724
  verb declare|impose|proclaim|announce|order|introduce|extend|invoke|decree|enact|prolong|renew [state of emergency|martial law|emergency rule|state of siege|emergency|emergency power|military rule|state of exception|state of war|emergency law|direct rule|state]  of:!=disaster|!=independence|!=health
  verb declare|impose|proclaim|extend|prolong|renew [state of emergency|martial law|emergency rule]  subj:actor  of:!=disaster|!=independence|!=health
  verb suspend|abrogate|annul  obj:=constitution|=basic_law  subj:person
  verb place|put [under martial law|under state of emergency|under emergency rule|under military rule]
  bare
  target on,in,obj,over
  + The president declared a state of emergency in Sri Lanka. > president
  + Martial law was imposed in Poland.
  + The junta suspended the constitution. > junta
  + Ethiopia extended the state of emergency by four months. > Ethiopia
  - The governor declared a holiday.

frame arrest 173
  verb arrest|detain|apprehend|jail|imprison|incarcerate|intern|indict|arraign|prosecute|round up|nab|lock up|handcuff  subj:!@contest|!@nature  obj:!=decline|!=attention|!=slide|!=development|!=fall|!@abstract
  verb take in  subj:!@contest|!@nature  obj:=suspect|=man|=woman|=driver|=student|=teenager|=protester|=activist|=gunman  for:any
  verb take [into custody]
  verb take|bring|place|hold|keep|remand|detain [in custody|into detention|in detention|under arrest|into police custody|in jail|in prison|under house arrest|on charge|in cell|behind bar]
  verb face [death penalty|life imprisonment|jail|prison|trial|charge]
  verb throw|send [in jail|to jail|into jail|in prison|to prison|to jail|into prison]
  verb make|carry out|conduct [arrest]
  verb extend [detention]
  verb hold  subj:@police-unit|=authority|=army|=soldier  obj:person
  noun arrest|detention|imprisonment|jailing|incarceration|mass arrest|house arrest|indictment|prosecution|arraignment|arrest warrant|death sentence|prison sentence|jail term|prison term|life sentence|internment  mod:!=cardiac
  noun capture  of:=leader|=suspect|=fugitive|=commander|person
  toll arrested obj
  toll arrested of
  target obj,of,for,against,on
  + Police arrested three opposition activists in Minsk. > Police : activists
  + Five journalists were detained in Ankara. > : journalists
  + The court sentenced the general to death. > court : general
  + Prosecutors charged a former minister with treason. > Prosecutors : minister
  + Rebels were taken into custody on Monday. > : Rebels
  + The opposition leader was placed under house arrest. > : opposition leader
  + The arrest of the journalist by police sparked protests. > police : journalist
  + Prosecutors issued an arrest warrant for the president. > Prosecutors : president
  - The central bank arrested the decline of the rouble.
  - He suffered a cardiac arrest in Leeds.
  - The company charged customers ten euros.
  - The bull charged at the crowd.

frame capture.suspect 173
  verb capture|seize|pick up|nab|catch|snatch|take away  subj:@police-force|@police-unit|=authority|=government|country  obj:=suspect|=leader|=militant|=rebel|=terrorist|=fighter|=activist|=soldier|=pirate|=commander|=member|=dissident|=journalist|=gunman|=insurgent|=spy|=fugitive|=man|=people|=woman|=protester|=smuggler
  toll arrested obj
  toll arrested of
  target obj,of,for,against,on
  + Soldiers captured a rebel commander in Mali. > Soldiers : commander
  + Police seized two suspects at the airport. > Police : suspects
  - The painter captured the light of Venice.
  - Rebels captured the town.

frame warrant 173
  verb issue [arrest warrant|warrant|indictment]
  verb issue|seek|obtain [arrest warrant|international arrest warrant|red notice]  for|against:person|actor
  noun arrest warrant  for|against:person|actor
  toll arrested obj
  toll arrested of
  target obj,of,for,against,on
  + Prosecutors issued an arrest warrant for the president. > Prosecutors : president
  + The arrest warrant against the general came from a court in Spain. > : general
  - The results warrant a second look.

frame charge 173
  verb charge  obj:person  obj:!=battery  with:any
  verb charge  subj:@police-force|=prosecutor|=court|=authority  obj:person
  verb file|bring|press|lay|level [charge]  against:any
  verb indict|arraign  obj:person|actor
  noun charge  mod:=criminal|=federal|=murder|=felony|=terrorism|=manslaughter|=assault|=conspiracy|=hate-crime|=weapon|=firearm|=misdemeanor  against:person|actor
  noun charge  of:=murder|=treason|=manslaughter|=assault|=sedition|=espionage|=terrorism  against:person|actor
  toll arrested obj
  toll arrested of
  target obj,of,for,against,on
  + Prosecutors charged a former minister with treason. > Prosecutors : minister
  + Three officers were indicted for the killing. > : officers
  + Federal charges against the senator were announced. > : senator
  - The company charged customers ten euros.
  - The bull charged at the crowd.
  - The engineer charged the battery.

frame sentence 173
  verb sentence|remand  obj:person  to|in:any
  verb condemn  obj:person  to:=death|=year|=prison|=jail|=imprisonment|=gallows|=month|=labour|=labor|=life|=exile|=lash|=fine|=hang|=hanging
  verb sentence  obj:any
  verb hand|hand down|impose|give|receive|pass [sentence|death sentence|jail term|prison term|prison sentence|jail sentence|life sentence|death penalty|life term]
  noun sentence  of:=death|=year
  toll arrested obj
  toll arrested of
  target obj,of,for,against,on
  + The court sentenced the general to death. > court : general
  + Two activists were sentenced to ten years in prison. > : activists
  + A judge handed down a life sentence to the rebel. > judge
  - The sentence ends with a full stop.
  - Critics condemned the film to oblivion.
  - Egypt and Greece condemned Turkey in a joint statement.

frame detain.custody 173
  verb put|place [under house arrest|under arrest|on trial|behind bar|in jail|in prison|in custody|under detention]
  verb be [in custody|under arrest|in jail|under house arrest|in detention]  subj:none
  toll arrested obj
  toll arrested of
  target obj,of,for,against,on
  + The opposition leader was placed under house arrest. > : opposition leader
  + The junta put the premier in jail. > junta : premier
  - The cook put the dough in the oven.

frame arrest.trial 173
  verb stand|face|await [trial|charge|prosecution|court martial|indictment]  subj:person
  verb go|stand|appear|be [on trial]  subj:person
  verb appear [in court|before court]  subj:person
  verb receive|get|serve [sentence|death sentence|jail term|prison term|prison sentence|jail sentence|life sentence]  subj:person
  verb be [in custody|under arrest|in jail|under house arrest|in detention|behind bar|in prison]  subj:person
  verb languish|rot  subj:person  in:=jail|=prison|=cell
  source by
  target subj
  + The former president stood trial in Dakar. > : former president
  + Two rebels received death sentences on Friday. > : rebels
  + The former minister is in custody in Lima. > : minister
  + The general went on trial in The Hague. > : general
  - The pilot received a medal.

frame expel 174
  verb expel|deport|banish|exile  obj:person|actor|@mass|=migrant  from:!=party|!=organisation|!=league|!=group|!=club|!=parliament|!=post
  verb give [hour|day]  iobj:@diplomatic-staff
  verb order  obj:@diplomatic-staff  xcomp:=leave|=go|=depart
  verb go|be|send|force|drive [into exile|in exile]
  noun expulsion|deportation|banishment  of:any  of:!envoys|!inspectors|!peacekeepers|!aidgroups
  noun deportation|expulsion  from:any
  noun expulsion  mod:!=party
  target obj,iobj,of
  + Kuwait deported forty workers from Egypt. > Kuwait : workers
  + Thirty migrants were deported from Greece. > : migrants
  + Venezuela's deportation of the student angered Spain. > Venezuela : student
  + Belarus ordered the envoy to leave. > Belarus : envoy
  - The school expelled the pupil.
  - The party expelled the lawmaker from the party.

frame repress 175
  verb crack down|clamp down  subj:person|country  on:!=drug|!=crime|!=fraud|!=corruption|!=smuggling|!=spam|!=tax|!=doping|!=speeding|!=speed|!=gambling|!=smoking|!=counterfeiting|!=trafficking|!=piracy|!=trade|!=litter
  verb crack down|clamp down  on:@demonstrators|=dissent|=critic|=media|=dissident
  verb suppress|crush|quell|put down|quash|repress|smash  subj:person  obj:@riot|@demonstration|@demonstrators|=rebellion|=dissent|=mutiny|=revolt
  verb repress|persecute|brutalize|brutalise|terrorize|terrorise|oppress|subjugate  subj:person  obj:person|actor
  verb shoot|kill|wound|injure|beat|club|attack|assault|tear-gas|teargas|gas|hurt|gun down|trample|charge|whip|shoot dead|fire  subj:@police-force  obj:@demonstrators
  verb fire|open fire|shoot|open  subj:@police-force  on|at|into:@demonstrators
  verb open [fire]  subj:@police-force  on|at:@demonstrators
  verb fire|use|deploy|unleash|lob|launch|shoot|employ|spray [@riot-means]  subj:@police-force|country|@leader-noun  mod:!=sniper|!=warning|!=security|!=peacekeeping|!=military|!=special|!=ground|!=police  obj:!@armed  at|against|on:!@armed
  verb fire|use|deploy|unleash|lob|launch|shoot|employ|spray [tear gas|water cannon|rubber bullet|pepper spray|plastic bullet|baton|stun grenade|gas|canister|gas canister]  subj:person
  verb disperse|break up|clear|storm|charge|scatter|fire on|fire at|drive back  subj:@police-force  obj:@demonstrators|@gathering|@demonstration  with:@riot-means
  verb disperse|break up|clear|scatter|remove  subj:@police-force  obj:@demonstrators|@gathering|@demonstration  advcl:=use|=fire|=kill|=injure|=wound|=beat
  verb disperse|break up|clear|scatter  subj:@police-force  obj:@demonstrators|@gathering|@demonstration  by:=use|=fire
  verb disperse|break up  subj:@police-force  obj:@demonstrators|@gathering  violently:any
  noun crackdown|clampdown|crack-down  on:!=drug|!=crime|!=fraud|!=corruption|!=smuggling|!=tax|!=immigration|!=piracy|!=doping
  noun repression|suppression|persecution|reign of terror|police brutality|violent crackdown
  noun crackdown|clampdown  by:actor
  noun shooting|killing|beating|tear-gassing  of:@demonstrators
  toll killed obj
  toll injured by
  target obj,on,against,at,of,into
  + Police fired tear gas at protesters in Nairobi. > Police : protesters
  + Troops opened fire on demonstrators in Khartoum. > Troops : demonstrators
  + Security forces killed three protesters in Sidon. > Security forces : protesters
  + The regime crushed the uprising in Homs. > regime
  + The crackdown on dissidents continued in Belarus. > : dissidents
  + Police used water cannon against students in Bogota. > Police : students
  + China persecuted the dissident for years. > China : dissident
  - Police cracked down on speeding.
  - The clampdown on drugs began in May.
  - Police dispersed protesters in Minsk.
  - Firefighters used water to stop the blaze.

frame cyberattack 176
  verb hack|hack into|infiltrate|breach  subj:!=tailor  obj:@media-noun|=network|=server|=email|=account|=computer|=database|=system|=website|=site|=grid|=infrastructure|=phone
  verb hack into
  verb hack [into @media-noun|into network|into server|into email|into account|into computer|into database|into system|into grid|into phone]
  verb hack  subj:person  obj:actor
  verb attack|target|strike|hit|assault|compromise|penetrate|breach|crack|overload|swamp  subj:=hacker|=hacktivist|=cybercriminal  obj:any
  verb attack|target|compromise|penetrate|overload|swamp|bombard  subj:person  obj:=website|=web_site|=site|=web_page|=server|=computer_network|=computer_system|=email|=e-mail_account
  verb launch|carry out|conduct|mount|stage|commit [cyberattack|cyber attack|cyber-attack|cyber operation|ransomware attack|denial-of-service attack|ddos attack|hacking attack|cyber offensive|hack]
  verb disable|knock|take|deface|paralyse|cripple  subj:=hacker|=malware|=virus|=cyberattack|=worm  obj:@media-noun|=network|=server|=computer|=system|=grid|=centrifuge
  verb break into  obj:=network|=server|=email|=computer|=database
  noun cyberattack|cyber attack|cyber-attack|cyberespionage|cyber espionage|ransomware attack|ddos attack|hacking attack|cyber warfare|cyber operation|cyber intrusion|cyberwarfare
  noun hack|hacking  of:any
  noun hacking  by:actor
  noun attack|offensive  mod:=cyber|=ransomware|=denial-of-service|=ddos|=malware|=hacker
  bare
  + Russian hackers breached the network of the German parliament. > Russian hackers
  + North Korea hacked the servers of a Seoul bank. > North Korea
  + Hackers attacked the website of the Estonian parliament. > Hackers : Estonian parliament
  + Hackers targeted the foreign ministry of Norway. > Hackers : ministry
  + A cyberattack on Estonia paralysed its banks. > : Estonia
  + China launched a cyber attack on Taiwan. > China : Taiwan
  - He hacked through the jungle in Congo.

frame lockdown 172
  verb impose|declare|order|extend|tighten|announce|enforce|reimpose|enter [lockdown|quarantine]  subj:actor|place
  verb impose|issue|extend|announce [stay-at-home order|shelter-in-place order|home order|lockdown order|quarantine order|closure order]  subj:actor
  verb place|put [under lockdown|under quarantine|in lockdown]
  verb lock down  subj:actor  obj:place|@territory
  verb order|decree|extend|mandate|force|impose|execute|implement|start|begin [closure|shutdown|closing|shut-down|shuttering]  of:any  subj:actor
  verb close|shut|shut down|shutter  subj:country|@leader-noun|%rulers|=authority|=state|=city|=council|=ministry  obj:=school|=restaurant|=bar|=pub|=gym|=theatre|=theater|=cinema|=market|=business|=nightclub|=kindergarten|=beach|=park|=service|=public_service|=economy
  verb order  subj:actor  obj:=school|=restaurant|=shop|=bar|=pub|=gym|=theatre|=theater|=cinema|=market|=business|=nightclub|=casino  xcomp:=close|=shut
  noun shutdown|closure|lockdown  of:=school|=restaurant|=shop|=bar|=service|=business|=economy|=city|=country|=public_service  by|poss|mod:actor
  target on,in,obj
  + Italy imposed a lockdown on Lombardy. > Italy
  + China put the city of Xian under lockdown. > China
  + Wales entered a lockdown on Friday. > Wales
  + The governor ordered the closure of restaurants. > governor
  - The boxer locked down his rival.
  - The goalkeeper imposed himself on the match.
  - The chain announced the closure of six shops in Leeds.

frame impose.tax.controls 172
  verb impose|introduce|tighten [capital control|price control|exchange control|currency control|rationing|visa requirement|entry requirement]  subj:actor
  verb ration  subj:actor  obj:=fuel|=bread|=food|=petrol|=water|=electricity|=rice
  target on,for,obj
  + Argentina imposed currency controls on Sunday. > Argentina
  + Cuba rationed bread and petrol. > Cuba
  + Turkey introduced a visa requirement for Iraq. > Turkey : Iraq
  - The pilot tightened the controls.

frame make.unlawful 172
  verb make|render|declare  xcomp|ccomp:=open|=illegal|=unlawful|=crime|=offence|=offense|=mandatory|=compulsory|=obligatory|=punishable|=liable|=criminal
  inner
  + The governor signed a law making masks mandatory. > 172 governor
  - The coach made training mandatory.

frame restrict.worship 172
  verb ban|forbid|bar|restrict|prohibit  subj:actor  obj:=prayer|=worship|=procession|=pilgrimage|=mass|=sermon|=call_to_prayer
  verb close|shut|seal|close down  subj:actor  obj:=mosque|=church|=temple|=monastery|=shrine|=synagogue
  target obj,of,in
  context rights_freedoms
  + Tajikistan banned prayer in offices. > Tajikistan
  + The authorities closed three mosques in Kaduna. > authorities
  - The cathedral closed its doors for repairs.

frame block.internet 1721
  verb shut down|shut off|switch off|cut off|cut|block|suspend|restrict|throttle|disrupt|turn off|disable  subj:person  obj:=internet|=internet_access|=mobile_internet|=internet_service|=social_media|=social_medium|=phone_service|=mobile_network|=phone_network|=text_message
  verb ban|block|restrict|suspend  subj:person  obj:=twitter|=facebook|=whatsapp|=telegram|=tiktok|=youtube|=signal|=wikipedia|=instagram|=vpn
  noun internet shutdown|internet blackout|internet cut|communications blackout|communication blackout
  target in,on,of,obj
  bare
  + Uganda cut the internet before the vote. > Uganda
  + Nigeria banned Twitter. > Nigeria
  + India suspended mobile internet in Kashmir. > India
  + The internet shutdown by the junta entered a second week. > junta
  - The storm cut off the internet in Ohio.
  - The student deleted Facebook.

frame jam.broadcast 1721
  verb jam|block|take off air|suspend|censor|pull|halt  subj:actor  obj:=broadcast|=signal|=transmission|=programme|=program|=channel|=film|=book|=cartoon|=play
  verb take [off air]  obj:any  subj:actor
  verb revoke|suspend|cancel|withdraw  subj:actor  obj:=licence|=license  of:@media-noun
  target of,obj,from
  + Iran jammed the broadcasts of the BBC. > Iran
  + Venezuela took a television channel off the air. > Venezuela
  + Pakistan banned the film. >
  - The director pulled the play from the theatre.

frame gag.critic 1721
  verb gag|muzzle|silence|stifle  subj:actor  obj:=critic|=journalist|=lawyer|=dissident|=opponent|=activist|=academic|=judge|=opposition|=dissent|=debate|=press|=media
  verb impose|issue|slap [gag order|speaking ban|publication ban|reporting ban|reporting restriction]
  target obj,on
  + The junta silenced its critics. > junta
  + A court imposed a gag order on the lawyer. > court : lawyer
  - The joke silenced the room.

frame ban.assembly 1721
  verb ban|prohibit|outlaw|forbid|refuse to permit|deny|cancel|disallow  subj:actor  obj:=protest|=demonstration|=rally|=march|=gathering|=assembly|=public_gathering|=procession|=strike|=parade
  noun ban  on:=protest|=demonstration|=rally|=march|=gathering|=public_gathering
  target on,by,in
  + Georgia banned rallies near the parliament. > Georgia
  + The authorities prohibited a march in Almaty. > authorities
  + The ban on demonstrations in Algiers remained. >
  - The cinema cancelled the gathering of fans.

frame round.up 173
  verb round up|sweep up|hold|corral  subj:@police-force|=government|=regime|country  obj:=activist|=suspect|=migrant|=dissident|=opponent|=student|=youth|=protester|=foreigner|=people|=man|=journalist|=leader|@mass
  noun round-up|roundup|mass arrest|dragnet  of|by:person|actor
  toll arrested obj
  target obj,of
  + Security forces rounded up hundreds of students. > Security forces : students
  + The regime rounded up opponents in Hama. > regime
  - Cowboys rounded up the cattle.

frame disappear 173
  verb disappear|vanish  subj:=dissident|=activist|=journalist|=lawyer|=critic  after|in|into:=arrest|=custody|=detention
  noun enforced disappearance|forced disappearance|force disappearance|enforce disappearance|disappearance  of:=student|=activist|=journalist|=lawyer|=dissident|=opponent|=people|=civilian|=man|=person  by:any
  noun incommunicado detention
  source by
  target of,subj
  + The activist disappeared in custody in Minsk. > : activist
  - The ship disappeared in the fog.

frame deport.migrants 174
  verb deport|send back|turn back|push back|repatriate|return|remove|expel|fly back  subj:actor|=authority  obj:=migrant|=refugee|=asylum_seeker|=immigrant|=foreigner|=worker|=student
  noun deportation|pushback|forced return|removal  of:=migrant|=refugee|=asylum_seeker|=immigrant|=foreigner
  target obj,of
  + Greece pushed back refugees at sea. > Greece : refugees
  + Algeria deported migrants to Niger. > Algeria : migrants
  + The deportation of asylum seekers by Denmark began. > Denmark : asylum seekers
  - The river pushed back the salt water.

frame order.leave 174
  verb order|tell|ask|instruct|give  subj:actor  obj:=priest|=nurse|=envoy|=diplomat|=worker|=journalist|=migrant|=missionary|=foreigner|=student|=activist|=nun|=doctor|=citizen  xcomp:=leave|=depart|=quit
  verb strip|bar|exile  obj:actor  from:=country
  target obj
  + Eritrea ordered the nurses to leave the country. > Eritrea : nurses
  + Nicaragua told the priests to leave. > Nicaragua : priests
  - The usher told the audience to leave.

frame exile 174
  verb send|force|drive [into exile]  obj:person|actor
  verb banish|exile  obj:person|actor
  + The junta drove the opposition leader into exile. > junta : opposition leader
  + The general was exiled by the king. > king : general
  - The novel tells of exile.

frame strike.down.protest 175
  verb beat|club|drag|kick|trample|pepper-spray|whip|tear-gas|hose|taser  subj:@police-force  obj:@demonstrators|=monk
  verb charge|storm|attack  subj:=police|=riot_police|=soldier|=troop|=security_force  obj|at|into:@demonstrators
  target obj,at,into
  toll injured obj
  + Riot police beat the demonstrators with batons. > police : demonstrators
  + Soldiers stormed the sit-in in Khartoum. > Soldiers
  - Police beat the army in the final.

frame live.fire 175
  verb use|fire [live ammunition|live round|live bullet|live fire|rubber bullet]  against|at|on:any
  verb fire  subj:@police-force  obj:=bullet|=round|=shot|=ammunition  at|into|on:=crowd|@demonstrators
  verb shoot|wound|kill  obj:=protester|=demonstrator|=marcher|=striker|=rioter  with:=ammunition|=live_ammunition|=round|=bullet|=live_round|=rubber_bullet
  verb shoot|shoot dead|kill|wound  subj:=officer|=police_officer|=constable|=policeman|=guard|=gendarme|=guardsman  obj:=protester|=demonstrator|=marcher|=striker|=rioter
  verb shoot|shoot dead|gun down|kill|wound  subj:=police|=riot_police|=soldier|=troop|=security_force|=sniper  obj:=protester|=demonstrator|=marcher|=striker|=activist|=rioter
  target at,against,on,into,obj
  toll killed obj
  + Soldiers fired live rounds at the protesters. > Soldiers : protesters
  + Police shot dead two demonstrators in Conakry. > Police : demonstrators
  + A protester was shot with live ammunition in Khartoum. > : protester
  + An officer shot a demonstrator in Lagos. > officer : demonstrator
  - A gunman shot a protester in Ohio.
  - The band fired up the crowd.

frame crush.uprising 175
  verb crush|quash|quell|put down|suppress  subj:actor  obj:=uprising|=revolt|=mutiny|=rebellion|=protest|=demonstration|=riot|=unrest|=strike|=insurrection|=prison_riot
  target against,by,in,of,obj
  + The army put down a mutiny in Bangui. > army
  + The king crushed the revolt of the miners. > king
  - The rumour was quashed by the singer.

frame persecute 175
  verb persecute|terrorise|terrorize|brutalise|brutalize|purge|harass and jail  subj:actor  obj:@ethnic|=minority|=christian|=muslim|=opponent|=critic|=believer|=priest|=dissident|=judge|=academic
  noun persecution|purge  of:@ethnic|=minority|=christian|=muslim|=opponent|=critic|=judge|=officer|=academic
  target obj,of
  + The junta persecuted the Muslim minority. > junta
  + The purge of judges by the president went on. > president : judges
  - The cleaner purged the pipes.

frame watch 170
  verb place|put|keep  obj:person  subj:!=doctor|!=nurse|!=hospital  [under surveillance|under observation|under watch|under police guard|under guard|on wanted list|on watch list|on watchlist|on no-fly list|under curfew]
  target obj
  + The cleric was placed under surveillance. > : cleric
  + The police put the preacher on a watch list. > police : preacher
  - The doctor put the patient under observation.

frame platform.ban 172
  verb block|suspend|ban|restrict|disable|lock|deactivate  subj:=twitter|=facebook|=youtube|=instagram|=tiktok|=telegram|=google|=twitch|=reddit|=snapchat|=network|=platform  obj:=account|=channel|%politician
  verb ban|suspend|bar  obj:person  from:=twitter|=facebook|=youtube|=instagram|=tiktok
  target of,by,obj
  + Twitter suspended the account of the president. > Twitter : president
  - Facebook removed a button from its page.

frame evict 170
  verb evict|clear|remove|expel|chase away|drive out  subj:@police-force|=authority|=government  obj:=squatter|=settler|=trader|=vendor|=family|=resident|=camp|=encampment|=slum|=occupier  from:any
  noun eviction|clearance  of:=squatter|=settler|=family|=resident|=camp|=slum|=encampment
  target obj,of
  + Police evicted the squatters from the square. > Police : squatters
  + The eviction of settlers by soldiers began at dawn. > soldiers : settlers
  - The landlord evicted the tenant.

frame intimidate.voters 170
  verb intimidate|harass|bully|threaten  subj:actor  obj:=voter|=judge|=witness|=candidate|=observer|=journalist|=activist|=lawyer|=teacher
  noun intimidation|harassment  of:=voter|=judge|=witness|=candidate|=observer|=journalist|=activist|=opponent
  target obj,of
  + Militiamen intimidated voters in Zamfara. > Militiamen : voters
  + The harassment of journalists by police continues. > police : journalists
  - The height of the wave intimidated surfers.

frame stop.search 170
  verb stop|detain and search|board|search|inspect  subj:@police-force|=coast_guard|=navy|country  obj:=ship|=vessel|=boat|=trawler|=tanker|=bus|=convoy|=car
  verb cordon off|seal off|surround  subj:@police-unit|=police  obj:=district|=mosque|=church|=campus|=office|=headquarters|=square|=street|=home|=house
  target obj,of
  + The coast guard stopped a boat of migrants off Malta. > coast guard
  + Police surrounded the home of the opposition leader. > Police : opposition leader
  - The bus stopped near the school.

frame seize.ship 1711
  verb seize|impound|detain|capture|commandeer|board|intercept  subj:country|=coast_guard|=navy|=customs|=guard|=authority|@armed  obj:=ship|=vessel|=tanker|=trawler|=boat|=freighter|=cargo_ship|=oil_tanker|=cargo|=flotilla
  noun seizure|capture  of:=ship|=vessel|=tanker|=trawler|=boat
  target obj,of,from
  + Iran seized a Greek tanker in the Gulf. > Iran : Greek
  + The navy intercepted a boat with weapons. > navy
  - The collector seized a model ship.

frame freeze.accounts 1711
  verb freeze|seize|block|confiscate [account|bank account|asset|fund|savings]  subj:=police|=prosecutor|=court|=government|=judge|=authority  of:person|actor
  target of
  + A court froze the accounts of the opposition leader. > court : opposition leader
  + Prosecutors seized the assets of the former minister. > Prosecutors : minister
  - The bank froze the card of a customer.

frame nationalise 1711
  verb nationalise|nationalize|expropriate  subj:actor  obj:=company|=bank|=mine|=oilfield|=refinery|=railway|=firm|=industry|=land|=airline|=gas|=oil|=subsidiary
  noun nationalisation|nationalization|expropriation  of:=company|=bank|=mine|=oil|=gas|=industry|=land|=railway|=airline
  target of,obj
  + Bolivia nationalised the gas industry. > Bolivia
  + The expropriation of land by Zimbabwe alarmed London. > Zimbabwe
  - The artist appropriated the style of Matisse.

frame loot 1711
  verb loot|plunder|pillage|ransack|rob  subj:person|actor  obj:=shop|=store|=warehouse|=village|=house|=home|=museum|=bank|=office|=supermarket|=camp|=church|=depot|=food|=aid
  noun looting|plunder|pillage  of|by:any
  target obj,of
  + Soldiers looted shops in Durban. > Soldiers
  + Militiamen plundered a depot in Bukavu. > Militiamen
  - Vikings appear in the museum.

frame burn.homes 1712
  verb burn|torch|raze|burn down|set fire to|demolish|bulldoze|level  subj:actor|person  obj:=village|=home|=house|=hut|=farm|=settlement|=crop|=camp
  noun burning|razing|torching|demolition|bulldozing  of:=village|=home|=house|=camp|=settlement
  target of,obj,in
  + Soldiers burned two villages in Shan State. > Soldiers
  + The razing of homes by militiamen left families without shelter. > militiamen
  - The cook burned the toast.
  - A wildfire burned homes in Oregon.

frame desecrate 1712
  verb desecrate|deface|vandalise|vandalize|daub|topple|pull down|tear down|smash  subj:person|actor  obj:=statue|=cemetery|=grave|=mosque|=church|=synagogue|=monument|=shrine|=tomb|=memorial|=temple|=relic
  noun desecration|vandalism|defacing  of:=statue|=cemetery|=grave|=mosque|=church|=synagogue|=monument|=shrine
  target of,obj
  + Protesters toppled a statue of the king. > Protesters
  + The desecration of graves by youths shocked Sarajevo. > youths
  - Rain eroded the statue.

frame sabotage 1712
  verb sabotage|cut|damage|disable  subj:person|actor|@armed  obj:=pipeline|=power_line|=railway|=cable|=pylon|=rail_line|=dam|=power_station|=grid|=track
  noun sabotage|attack  of|on:=pipeline|=power_line|=railway|=cable|=pylon|=dam|=power_station
  target of,obj,on
  bare
  + Rebels sabotaged a pipeline in the Delta. > Rebels
  + The sabotage of the railway by partisans stopped trains. > partisans
  - The goalkeeper sabotaged his career.

frame deface.website 176
  verb deface|take down|take offline|knock offline|crash|disable|flood|overwhelm|target  subj:=hacker|=hacktivist|=group|=anonymous  obj:=website|=site|=server|=portal|=page
  noun defacement|hacking  of:=website|=site|=portal
  target obj,of
  bare
  + Hackers defaced the website of the ministry in Tallinn. > Hackers
  + The hacking of the site by activists embarrassed Spain. > activists
  - The designer took down the website.

frame steal.data 176
  verb steal|leak|obtain|exfiltrate  subj:=hacker|=spy|=intruder|country  [datum|data|email|secret|document|file|record|password]
  verb infect|plant|install|spread  subj:=hacker|country|actor  obj:=malware|=virus|=spyware|=worm|=ransomware|=network|=computer  on|in|into|with:any
  noun data breach|data theft|cyber theft|cyber espionage|cyber spying
  target from,of,on,against,in
  bare
  + Chinese hackers stole data from the Pentagon. > hackers
  + North Korea planted malware in the computers of a bank. > North Korea
  - The doctor copied the file for the patient.

frame wiretap 176
  verb tap|wiretap|bug|eavesdrop on|spy on|intercept  subj:actor  obj:=phone|=telephone|=call|=email|=message|=communication|=mobile|=office|=chancellor|=journalist|=activist|=leader
  verb eavesdrop|spy  subj:actor  on:actor
  noun wiretapping|surveillance|eavesdropping|bugging  of|on:actor
  target obj,on,of
  + Police tapped the phone of the chancellor. > Police
  + Hungary spied on journalists. > Hungary : journalists
  - The waiter tapped the table.

frame remove.hecklers 170
  verb remove|eject|escort out|drag out|carry away|throw out|evict  obj:=lawmaker|=legislator|=protester|=demonstrator|=heckler|=activist|=deputy|=opposition  from:!=office|!=post|!=power|!=party|!=list
  target obj
  + Guards ejected three lawmakers from the chamber. > Guards : lawmakers
  + Two activists were removed from the hall by police. > police : activists
  - The editor removed the comma.
