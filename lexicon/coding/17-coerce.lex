# Coercion: seizing and destroying property, bans, curfews, emergency rule, arrests, expulsions, repression, hacking.

frame coerce 170
  verb raid|search  subj:@police-unit|=authority|=agent|=prosecutor  obj:@premises
  verb coerce|bully|intimidate|harass|strong-arm|blackmail  subj:person  obj:person
  verb disperse|break up|clear|evict|stop|contain|push back|block|corral|kettle|turn back  subj:@police-force  obj:@demonstrators|@gathering|=encampment
  verb prevent|stop|keep|bar|block  subj:@police-force  obj:@demonstrators  from:any
  verb evict  subj:person  obj:person
  verb force [into submission]
  noun police raid|intimidation|harassment|eviction|coercion
  noun raid  by:=police|=officer|=agent
  target obj,on,of,against,at
  + Police raided the office of an opposition party in Kampala. > Police : opposition party
  + Police dispersed protesters in Minsk. > Police : protesters
  + Soldiers evicted families from the settlement. > Soldiers : families
  + China intimidated Taiwan with new tactics. > China : Taiwan
  - Burglars raided the fridge.
  - The sun dispersed the clouds.
  - Critics raided the archive.

frame seize.property 1711
  verb seize|confiscate|impound|commandeer|expropriate|requisition|sequester|appropriate  subj:person  obj:@goods
  verb nationalize|nationalise|expropriate  subj:person  obj:any
  verb confiscate|impound  subj:person
  verb seize|loot|steal|plunder|pillage  subj:@armed  obj:@goods
  verb loot|plunder|pillage|ransack  subj:person  obj:!=fridge
  verb intercept|board  subj:@armed|@police-unit|country  obj:=ship|=vessel|=boat|=tanker|=shipment|=trawler
  noun confiscation|nationalization|nationalisation|expropriation  of:any
  noun seizure  of:@goods
  noun looting|plunder|pillage
  target obj,of,from
  + Police seized weapons from the rebels. > Police
  + The government nationalised a Spanish oil company. > government : Spanish
  + Iran seized a British tanker in the Gulf. > Iran : British
  + The confiscation of land by the regime angered farmers. > regime
  + Soldiers looted shops in Goma. > Soldiers
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
  + Militants desecrated a Jewish cemetery in Poland. > Militants : Jewish
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
  verb revoke|cancel|suspend|withdraw|rescind|strip [licence|license|passport|visa|citizenship|accreditation|registration|immunity|permit|credential|work permit]
  verb strip  subj:person  obj:person  of:=citizenship|=immunity|=nationality|=passport
  verb suspend|dissolve|prorogue|disband|abolish  subj:@leader-noun|@armed|=court|country|=monarch|person  obj:=parliament|=legislature|=assembly|=national_assembly|=council|=city_council|=senate|=party|=cabinet
  verb bar|ban|prohibit|forbid|prevent  subj:@leader-noun|@police-force|country|=court|=judge|=authority|=parliament|=law  obj:person  from:any
  verb ban|outlaw|prohibit|forbid|criminalize|criminalise  subj:@leader-noun|@police-force|country|=court|=judge|=authority|=parliament|=law|=lawmaker|=legislature|=senate|=mp|actor  obj:any  obj:!@party-noun|!@goods|!=export|!=import|!=trade
  verb close|shut|shut down|close down|seal|reseal  subj:@leader-noun|@police-force|country|=authority  obj:=border|=school|=border_post|=embassy|=university|=mosque|=church|=office|=frontier|=airspace|=bridge|=crossing|=border_crossing|=organisation|=organization|=group|=ngo
  verb close|shut|seal [border|frontier|border crossing]  subj:@leader-noun|@police-force|country|actor
  verb fine|penalize|penalise  subj:@leader-noun|=court|=authority|=government|=regulator|=commission|country  obj:person|=company|=bank|=google|=firm
  verb designate|blacklist|list|proscribe|declare|label|brand  subj:country|@leader-noun|=court|=parliament|actor  obj:person|actor  as:=terrorist|=terrorist_organization|=terrorist_organisation|=terrorist_group|=foreign_agent|=organization|=organisation|=group|=extremist
  verb designate|declare|proscribe|blacklist  subj:country|@leader-noun|=court|=parliament|actor  obj:person|actor  xcomp:=terrorist|=organization|=organisation|=group|=agent|=enemy
  verb blacklist|proscribe  subj:actor  obj:actor
  verb restrict|curb|curtail|limit|tighten  subj:@leader-noun|country|=authority|=law  obj:=movement|=travel|=access|=activity|=immigration|=entry|=worship
  noun ban|prohibition  on:person|@gathering|=alcohol|=veil|=smoking|=abortion
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
  - The club fined the striker.
  - China banned imports of Australian wine.

frame restrict.freedom 1721
  verb ban|outlaw|prohibit|forbid|criminalize|criminalise|restrict [@gathering|press]  subj:person|=law|=court
  verb shut|shut down|close|close down|block|censor|suspend|ban|jam|raid|take off|gag|muzzle  subj:person  obj:@media-noun
  verb censor|gag|muzzle|silence|stifle  subj:person  obj:@media-noun|@gathering|=critic|=dissent|=opposition|=press|=dissident
  verb restrict|curtail|curb|limit|suspend|suppress|stifle|violate|curtail|cut|cut off|disrupt  subj:person|=law  obj:@freedom|=internet|=internet_access|=press|=media|=dissent
  verb block|restrict|cut|cut off|shut off|limit|suspend [access|internet access|internet service]  to:@media-noun
  verb impose [censorship|media blackout|news blackout|internet blackout|restriction on press|gag order]
  verb deny [permission|permit]  for:@gathering
  noun ban|prohibition|restriction|clampdown  on:@gathering|@media-noun|@freedom
  noun censorship|media blackout|internet shutdown|internet blackout
  noun closure|shutdown|suspension  of:@media-noun
  target obj,on,of,against,to
  + Uganda shut down two newspapers before the election. > Uganda
  + The authorities banned all demonstrations in Cairo. > authorities
  + Iran blocked access to Telegram on Sunday. > Iran
  + The junta restricted press freedom in Myanmar. > junta
  + The ban on protests by the government remains in force. > government
  + The regime censored the newspaper again. > regime
  - The newspaper closed its branch in Leeds.
  - The magazine cut its price.

frame ban.party 1722
  verb ban|outlaw|dissolve|proscribe|disband|suspend  subj:person|=court|=law  obj:=party|=opposition|=movement|=union|=political_party  from:!any
  verb ban|outlaw|dissolve|proscribe|disband|suspend  subj:person|=court|=law  obj:@party-noun  from:!any
  verb bar|ban|disqualify|exclude|block|disbar|prohibit|prevent  subj:person|=court|=commission  obj:person  from:@party-leader-office
  verb disqualify|reject|invalidate  subj:=court|=council|=commission|=electoral_commission|=authority|=tribunal|=board  obj:=candidate|=candidacy|=politician|=aspirant|=leader|=nomination
  verb bar|ban|disqualify  subj:person|=court  obj:person  from:^03|=run|=stand|=hold|=contest
  noun ban|dissolution|banning|proscription  of:@party-noun
  noun ban  on:@party-noun
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
  verb arrest|detain|apprehend|jail|imprison|incarcerate|intern|indict|arraign|prosecute|round up|nab|take in|lock up|handcuff  subj:!@contest|!@nature  obj:!=decline|!=attention|!=slide|!=development|!=fall|!@abstract
  verb charge  obj:person  obj:!=battery  with:any
  verb charge  subj:@police-force|=prosecutor|=court|=authority  obj:person
  verb sentence|remand|condemn  obj:person  to|in:any
  verb sentence  obj:any
  verb capture|seize|pick up|nab|catch|snatch|take away  subj:@police-force|@police-unit|=authority|=government|country  obj:=suspect|=leader|=militant|=rebel|=terrorist|=fighter|=activist|=soldier|=pirate|=commander|=member|=dissident|=journalist|=gunman|=insurgent|=spy|=fugitive|=man|=people|=woman|=protester|=smuggler
  verb take [into custody]
  verb take|bring|place|hold|keep|remand|detain [in custody|into detention|in detention|under arrest|into police custody|in jail|in prison|under house arrest|on charge|in cell|behind bar]
  verb put|place [under house arrest|under arrest|on trial|behind bar|in jail|in prison|in custody|under detention]
  verb face [death penalty|life imprisonment|jail|prison|trial|charge]
  verb throw|send [in jail|to jail|into jail|in prison|to prison|to jail|into prison]
  verb make|carry out|conduct [arrest]
  verb issue [arrest warrant|warrant|indictment]
  verb file|bring|press|lay|level [charge]  against:any
  verb hand|hand down|impose|give|receive|pass [sentence|death sentence|jail term|prison term|prison sentence|jail sentence|life sentence|death penalty|life term]
  verb extend [detention]
  verb hold  subj:@police-unit|=authority|=army|=soldier  obj:person
  verb be [in custody|under arrest|in jail|under house arrest|in detention]  subj:none
  noun arrest|detention|imprisonment|jailing|incarceration|mass arrest|house arrest|indictment|prosecution|arraignment|arrest warrant|death sentence|prison sentence|jail term|prison term|life sentence|internment  mod:!=cardiac
  noun sentence  of:=death|=year
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
  verb expel|deport|banish|exile|repatriate|throw out|kick out|boot out|oust|send home|send back  subj:country|@leader-noun|=authority|=court|@police-force|person  obj:@diplomatic-staff  from:!=office|!=party|!=post|!=power|!=list
  verb expel|deport|banish  obj:person|actor  from:!=party|!=organisation|!=league|!=group|!=club|!=parliament|!=post
  verb declare [persona non grata]
  verb declare  obj:person  xcomp:=persona|=grata
  verb give [hour|day]  iobj:@diplomatic-staff
  verb order  obj:@diplomatic-staff  xcomp:=leave|=go|=depart
  verb go|be|send|force|drive [into exile|in exile]
  noun expulsion|deportation|banishment  of:any
  noun deportation|expulsion  from:any
  noun expulsion  mod:!=party
  target obj,iobj,of
  + Russia expelled ten Polish diplomats on Friday. > Russia : diplomats
  + Thirty migrants were deported from Greece. > : migrants
  + Venezuela's expulsion of the ambassador angered Spain. > Venezuela : ambassador
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
  verb fire|use|deploy|unleash|lob|launch|shoot|employ|spray [@riot-means]  subj:@police-force|person  mod:!=sniper|!=warning  obj:!@armed  at|against|on:!@armed
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
  + A cyberattack on Estonia paralysed its banks. > : Estonia
  + China launched a cyber attack on Taiwan. > China : Taiwan
  - He hacked through the jungle in Congo.
