# Protest: marches, hunger strikes, strikes and boycotts, blockades of streets, riots.
# The last digit tells the aim, and only where the clause does.

frame demonstrate 141
  verb demonstrate  obj:!any  ccomp:!any  subj:!@market-word
  verb protest  to:!any  with:!@missile-throw
  verb rally  obj:!any  subj:!@market-word|!@armed|!@contest  to:!any  from:!any
  verb rally|march|gather [in support]
  verb march  subj:!@armed|!@market-word  into:!any
  verb picket
  verb take|pour|spill [to street|into street|onto street]
  verb take|pour|spill|flood|return|come [to street]
  verb pour|spill|come [into street]
  verb hold|stage|organize|organise|mount|lead|join|attend|continue|resume|conduct [@demonstration]  mod:!@market-word|!=campaign|!=election|!=victory|!=electoral
  verb take part|participate [in @demonstration]
  verb gather|assemble|converge|turn out  purpose:=protest|=demand|=demonstrate|=rally|=denounce|=oppose
  verb burn|torch [effigy|flag|portrait]  subj:!@armed
  verb chant|shout [slogan]
  toll participants subj
  + Thousands of people demonstrated in Paris on Saturday. > people
  + Opposition supporters marched through Caracas on Sunday. > Opposition supporters
  + Students took to the streets of Khartoum again. > Students
  + Farmers held a rally outside the parliament in New Delhi. > Farmers
  + Workers staged a sit-in at the ministry. > Workers
  + Demonstrators burned an effigy of the president in Karachi. > Demonstrators
  - The study demonstrated that the vaccine works.
  - Japan demonstrated a new train in Tokyo.
  - Stocks rallied in London on Friday.
  - Troops marched into the capital.
  - The president tried to rally support in Congress.
  - The meeting took place on March 5.

frame demonstrate.noun 141
  noun protest|demonstration|rally|sit - in|sit-in|vigil|mass protest|protest march|street protest|counter-protest|counter-demonstration|protest rally|human chain|picket|encampment  mod:!@market-word|!@weapon-test|!=campaign|!=election|!=victory|!=electoral  of:!@weapon-test|!@market-word
  noun march  mod:!@market-word  to:!=war|!=victory
  toll participants of
  toll participants by
  bare
  + The protests in Minsk lasted for weeks.
  + A demonstration by farmers paralysed Athens. > farmers
  + The march drew 20,000 people.
  + The students' protest began on Monday. > students
  - The stock rally on Wall Street continued.
  - A car rally in Dakar begins on Friday.
  - A campaign rally in Ohio begins on Friday.

frame demonstrate.leadership 1411
  verb protest|demonstrate|rally|march|take to|gather  for:@ouster
  verb protest|demonstrate|march  against:@leader-noun
  verb rally  against:@leader-noun  obj:!any
  verb protest|demonstrate|rally|march|gather|assemble  purpose:^1041
  verb protest|demonstrate|rally|march|gather|assemble  advcl:^1041
  verb take|pour [to street]  advcl:^1041
  verb take|pour|return [to street]  purpose:^1041
  verb take|pour [to street]  against:@leader-noun
  verb hold|stage|organize|organise|lead|join|attend|continue|resume [@demonstration]  against:@leader-noun
  verb hold|stage|organize|organise|lead|join|attend|continue|resume [@demonstration]  mod:=anti-government|=antigovernment|=anti-regime|=anti-Putin
  verb hold|stage|organize|organise|lead|join|attend|continue|resume [@demonstration]  for:@ouster
  noun protest|demonstration|rally|march|vigil|mass protest|street protest  against:@leader-noun
  noun protest|demonstration|rally|march|vigil|mass protest|street protest  for:@ouster
  noun protest|demonstration|rally|march  mod:=anti-government|=antigovernment|=anti-president|=anti-Putin|=anti-putin|=anti-regime
  toll participants subj
  toll participants of
  bare
  + Thousands of people marched against the president in Caracas. > people : president
  + Protesters rallied in Seoul for the resignation of the prime minister. > Protesters
  + Anti-government protests broke out in Beirut.
  + Students held a demonstration against the military government. > Students : military government
  - Students marched against tuition fees.

frame demonstrate.policy 1412
  verb protest|demonstrate|rally|march|picket|gather  against:@policy-aim
  verb protest|demonstrate|rally|march|picket  over:@policy-aim
  verb protest  obj:@policy-aim
  verb protest  at:@policy-aim
  verb protest|demonstrate|rally|march|gather|assemble|converge  purpose:^1042
  verb protest|demonstrate|rally|march|gather|assemble  advcl:^1042
  verb protest|demonstrate|rally|march  for:=peace|=climate|=pay|=job|=work
  verb take|pour|return [to street]  against:@policy-aim
  verb take|pour|return [to street]  over:@policy-aim
  verb take [to street]  advcl:=protest|=denounce|=oppose|=demand
  verb take [to street]  purpose:=protest|=denounce|=oppose
  verb hold|stage|organize|organise|lead|join|attend|continue|resume [@demonstration]  against:@policy-aim
  verb hold|stage|organize|organise|lead|join|attend|continue|resume [@demonstration]  mod:=anti-war|=antiwar|=anti-nuclear|=anti-abortion|=anti-austerity|=climate|=peace|=anti-corruption
  verb hold|stage|organize|organise|lead|join|attend|continue|resume [@demonstration]  over:@policy-aim
  verb gather|assemble|converge|march|rally|turn out  purpose:=protest|=oppose|=denounce  against:@policy-aim
  noun protest|demonstration|rally|march|vigil|sit-in|mass protest|street protest  against:@policy-aim
  noun protest|demonstration|rally|march|vigil|sit-in|mass protest|street protest  over:@policy-aim
  noun protest|demonstration|rally|march  at:@policy-aim
  noun protest|demonstration|rally|march  mod:=anti-war|=antiwar|=anti-nuclear|=anti-abortion|=anti-austerity|=climate|=fuel|=peace|=anti-corruption|=anti-tax|=pension|=environmental
  toll participants subj
  bare
  + Hundreds of farmers marched against a new tax on fuel. > farmers
  + Unions protested against austerity measures in Athens. > Unions
  + Residents took to the streets over power cuts. > Residents
  + Workers staged a rally against pension reform in Paris. > Workers
  + The protests over fuel prices spread to Lyon.
  + Students protested the decision of the court. > Students
  - Students marched through Lyon.

frame demonstrate.rights 1413
  verb protest|demonstrate|rally|march|gather  for:@rights-aim
  verb protest|demonstrate|rally|march  against:=racism|=discrimination|=censorship|=apartheid|=segregation|=injustice|=repression
  verb protest|demonstrate|rally|march|gather|assemble  purpose:^1043
  verb protest|demonstrate|rally|march|gather  advcl:^1043
  verb take|pour [to street]  for:@rights-aim
  verb hold|stage|organize|organise|lead|join|attend [@demonstration]  for:@rights-aim
  verb hold|stage|organize|organise|lead|join|attend|continue|resume [@demonstration]  mod:=civil_rights|=anti-racism|=pride|=anti-apartheid
  verb hold|stage|organize|organise|lead|join|attend [@demonstration]  against:=racism|=discrimination|=censorship|=apartheid|=segregation|=injustice|=repression
  noun protest|demonstration|rally|march|vigil|sit-in  for:@rights-aim
  noun protest|demonstration|rally|march|vigil|sit-in  against:=racism|=discrimination|=censorship|=apartheid|=segregation|=injustice|=repression
  noun protest|demonstration|rally|march|movement  mod:=civil_rights|=anti-racism|=rights|=pride|=anti-apartheid
  toll participants subj
  bare
  + Women marched for equal rights in Rabat. > Women
  + Students held a march for the release of the journalist. > Students
  + Protesters rallied against racism in London. > Protesters
  - Women marched through Rabat.

frame demonstrate.institutions 1414
  verb protest|demonstrate|rally|march|gather  for:@regime-aim
  verb protest|demonstrate|rally|march  against:=coup|=monarchy|=constitution|=military_rule|=dictatorship|=regime|=system|=election|=junta
  verb protest|demonstrate|rally|march|gather|assemble  purpose:^1044
  verb protest|demonstrate|rally|march|gather  advcl:^1044
  verb protest  obj:=election|=coup|=result|=election_result
  verb take|pour [to street]  for:@regime-aim
  verb take|pour [to street]  against:=coup|=monarchy|=constitution|=military_rule|=dictatorship|=regime
  verb hold|stage|organize|organise|lead|join|attend [@demonstration]  for:@regime-aim
  verb hold|stage|organize|organise|lead|join|attend|continue|resume [@demonstration]  mod:=pro-democracy|=prodemocracy|=pro-independence|=independence|=anti-coup|=anti-monarchy|=separatist
  verb hold|stage|organize|organise|lead|join|attend [@demonstration]  against:=coup|=monarchy|=constitution|=military_rule|=dictatorship|=regime
  noun protest|demonstration|rally|march|vigil|sit-in  for:@regime-aim
  noun protest|demonstration|rally|march|vigil|sit-in  against:=coup|=monarchy|=constitution|=military_rule|=dictatorship|=regime
  noun protest|demonstration|rally|march  mod:=pro-democracy|=prodemocracy|=democracy|=pro-independence|=independence|=anti-coup|=anti-monarchy|=separatist
  toll participants subj
  bare
  + Thousands of people marched for independence in Barcelona. > people
  + Pro-democracy protests were held in Hong Kong.
  + Monks marched against the coup in Yangon. > Monks
  + Protesters rallied for democracy in Bangkok. > Protesters
  - Monks marched through Yangon.

frame dissent 140
  verb defy [government|authority|ban|order|curfew|ban on protest|police order|lockdown]  subj:@protest-crowd
  verb launch|stage|begin|organise|organize|lead|join|wage [civil disobedience|disobedience|disobedience campaign|petition drive|protest campaign|resistance campaign|campaign of disobedience]
  noun civil disobedience|disobedience campaign|disobedience
  verb sign|circulate [petition]  subj:person  against:!any
  verb rebel  subj:person  obj:!any
  verb heckle|jeer|boo  subj:person  obj:@leader-noun|actor
  verb turn|rise [against @leader-noun]
  + Protesters defied the ban in Kampala. > Protesters
  + The opposition launched a civil disobedience campaign against the junta. > opposition : junta
  + Residents heckled the prime minister in Leeds. > Residents : prime minister
  - The climber defied the odds.

frame strike.hunger 142
  verb go|be|remain|embark [on hunger strike]
  verb stage|begin|start|launch|hold|continue|join|undertake [hunger strike|fast]  subj:person
  verb refuse [food]  subj:person
  noun hunger strike|hunger striker
  bare
  + Prisoners went on hunger strike at the camp in Cuba. > Prisoners
  + Kurdish detainees began a hunger strike on Sunday. > Kurdish detainees
  + The hunger strike by prisoners entered its third week. > prisoners
  - The patients refused surgery.
  - Pilots went on strike.

frame strike.hunger.leadership 1421
  verb go|embark [on hunger strike]  purpose:^1041
  verb stage|begin|start|launch|continue|join [hunger strike]  purpose:^1041
  verb stage|begin|start|launch|continue|join [hunger strike]  for:@ouster
  verb go|embark [on hunger strike]  for:@ouster
  noun hunger strike  for:@ouster
  + The lawmaker began a hunger strike for the resignation of the president. > lawmaker
  - The lawmaker began a diet for the wedding.

frame strike.hunger.policy 1422
  verb go|be|embark [on hunger strike]  against:@policy-aim
  verb go|be|embark [on hunger strike]  over:@policy-aim
  verb go|be|embark [on hunger strike]  purpose:=protest|=oppose
  verb stage|begin|start|launch|continue|join [hunger strike]  purpose:=protest|=oppose
  verb stage|begin|start|launch|continue|join [hunger strike]  against:@policy-aim
  verb stage|begin|start|launch|continue|join [hunger strike]  over:@policy-aim
  noun hunger strike  against|over:@policy-aim
  noun hunger strike  over:@policy-aim
  noun hunger strike  against:@policy-aim
  bare
  + Teachers began a hunger strike against the pay cuts. > Teachers
  + Miners went on hunger strike over unpaid wages. > Miners
  - Teachers began a strike against the pay cuts.

frame strike.hunger.rights 1423
  verb go|be|embark [on hunger strike]  for:@rights-aim
  verb go|be|embark [on hunger strike]  purpose:^1043
  verb stage|begin|start|launch|continue|join [hunger strike]  for:@rights-aim
  verb stage|begin|start|launch|continue|join [hunger strike]  purpose:^1043
  noun hunger strike  for:@rights-aim
  bare
  + Activists began a hunger strike for the release of a dissident. > Activists
  - Activists began a campaign for the release of a dissident.

frame strike.hunger.institutions 1424
  verb go|be|embark [on hunger strike]  for:@regime-aim
  verb stage|begin|start|launch|continue|join [hunger strike]  for:@regime-aim
  noun hunger strike  for:@regime-aim
  bare
  + Students began a hunger strike for democracy in the square. > Students
  - Students began a course on democracy.

frame strike.work 143
  verb strike  subj:@labour  obj:!any  down:!any
  verb go|be|come|remain|stay|walk [on strike]
  verb go|walk [out on strike]
  verb walk out  subj:@labour  of:!=talk|!=meeting
  verb walk [off job]
  verb down|lay down|put down [tool|job|work]  subj:person
  verb stage|begin|start|launch|hold|join|continue|observe|extend|resume|lead [strike|@strike-noun]  mod:!=hunger|!=military|!=missile|!=air  on:!place
  verb stop [work]  subj:@labour
  noun @strike-noun  mod:!=hunger
  noun strike  by:@labour
  noun strike  of:@labour
  noun strike  poss:@labour
  noun strike  mod:@labour|=general|=national|=nationwide|=labour|=indefinite|=pay|=24-hour|=48-hour|=one-day|=two-day|=three-day|=wildcat|=solidarity|=workers|=transport|=public-sector
  toll participants subj
  target against,at,obj
  bare
  + Pilots went on strike in Germany. > Pilots
  + Teachers are on strike across Kenya. > Teachers
  + A strike by nurses closed hospitals in Lisbon. > nurses
  + Miners walked off the job on Tuesday. > Miners
  + Unions staged a general strike in Athens. > Unions
  + Bus drivers struck on Monday. > drivers
  - An air strike by Israel killed three civilians.
  - Prisoners began a hunger strike.
  - Lightning struck a house in Ohio.
  - The delegates walked out of talks with Serbia.

frame boycott 143
  verb boycott  subj:person
  verb boycott  obj:any
  noun boycott  of:any
  noun boycott  by:actor
  verb stage|begin|launch|lead|join [boycott]
  target obj,of,against
  + The opposition boycotted the election in Serbia. > opposition
  + Arab governments launched a boycott of Danish goods. > Arab governments
  + The boycott of the vote by the party surprised diplomats. > party
  - Shoppers avoided the mall.

frame strike.leadership 1431
  verb go|walk [on strike]  for:@ouster
  verb go|walk [on strike]  purpose:^1041
  verb strike  subj:@labour  purpose:^1041
  verb stage|begin|start|launch|hold|join|continue [strike|@strike-noun]  purpose:^1041
  verb stage|begin|start|launch|hold|join|continue [strike|@strike-noun]  for:@ouster
  verb stage|begin|start|launch|hold|join|continue [strike|@strike-noun]  against:@leader-noun
  noun general strike|@strike-noun  against:@leader-noun
  noun general strike|@strike-noun  for:@ouster
  bare
  + Workers staged a general strike against the president. > Workers : president
  + Lawyers went on strike for the removal of the chief judge. > Lawyers
  - Workers staged a general strike.

frame strike.policy 1432
  verb strike  subj:@labour  over:any
  verb strike  subj:@labour  over:@policy-aim|=wage|=pay|=condition|=contract|=pension
  verb strike  subj:@labour  for:@policy-aim
  verb strike  subj:@labour  against:@policy-aim
  verb strike|walk out  subj:@labour  purpose:=protest|=demand|=oppose
  verb go|be|remain|walk|come [on strike]  over:any
  verb go|be|remain|walk|come [on strike]  against:@policy-aim
  verb go|be|remain|walk|come [on strike]  for:@policy-aim
  verb go|be|remain|walk|come [on strike]  purpose:=protest|=demand|=oppose
  verb walk out  subj:@labour  over:@policy-aim
  verb stage|begin|start|launch|hold|join|continue [strike|@strike-noun]  over:@policy-aim
  verb stage|begin|start|launch|hold|join|continue [strike|@strike-noun]  against:@policy-aim
  verb stage|begin|start|launch|hold|join|continue [strike|@strike-noun]  purpose:=protest|=demand|=oppose
  verb boycott  subj:person  purpose:=protest
  verb boycott  subj:person  over:@policy-aim
  noun strike|@strike-noun  over:@policy-aim
  noun strike|@strike-noun  for:=pay|=wage
  noun general strike|@strike-noun  against:@policy-aim
  target against,at,obj
  bare
  + Teachers went on strike over pay in Ghana. > Teachers
  + Dockers struck over working conditions. > Dockers
  + Unions staged a general strike against austerity measures. > Unions
  + A strike over wages began in Lagos.
  - Israel struck Syria over the attack.

frame strike.rights 1433
  verb go|be|walk [on strike]  for:=equal_pay|=right|=equality|=freedom|=recognition
  verb stage|begin|start|launch|hold|join|continue [strike|@strike-noun|boycott]  for:@rights-aim
  noun general strike|@strike-noun  for:@rights-aim
  bare
  + Women went on strike for equal pay in Switzerland. > Women
  - Women went on strike over pay.

frame strike.institutions 1434
  verb go|be|walk [on strike]  for:@regime-aim
  verb stage|begin|start|launch|hold|join|continue [strike|@strike-noun]  for:@regime-aim
  verb stage|begin|start|launch|hold|join|continue [strike|@strike-noun]  against:=coup|=constitution|=military_rule|=dictatorship|=election
  noun general strike|@strike-noun  for:@regime-aim
  noun general strike|@strike-noun  against:=coup|=constitution|=military_rule
  bare
  + Doctors went on strike for democracy in Sudan. > Doctors
  + Railway workers staged a general strike against the coup. > workers
  - Doctors went on strike over pay.

frame obstruct 144
  verb block|barricade|obstruct|blockade|occupy  subj:@protest-crowd  obj:@passage|@premises
  verb block|barricade|obstruct|cut off|seal off|shut down|paralyse|paralyze  subj:person  obj:@passage  obj:!=access  purpose:!=prevent|!=stop
  verb block|disrupt|stop [traffic]  subj:person
  verb set up|erect|build|put up|man [roadblock|road block|barricade]  subj:@protest-crowd
  verb chain|glue  subj:@protest-crowd|=activist|=protester|=demonstrator|=environmentalist|=student  to:any
  verb surround|besiege  subj:@protest-crowd  obj:@premises
  verb occupy  subj:@protest-crowd  obj:@premises|=square|=campus
  verb stage [occupation|blockade|road block|roadblock|lie-in]
  noun blockade|roadblock|road block|barricade|occupation  by:@protest-crowd
  noun road blockade|road block|highway blockade
  target obj,of,against
  bare
  + Protesters blocked a highway near Lima. > Protesters
  + Farmers blocked roads in southern Peru with tractors. > Farmers
  + Students occupied the university in Athens. > Students
  + Demonstrators erected barricades in Bangkok. > Demonstrators
  + Activists chained themselves to the gates of the embassy. > Activists
  - Heavy snow blocked the road to Davos.
  - Senators blocked the bill on Friday.
  - The committee blocked the nomination.

frame obstruct.leadership 1441
  verb block|barricade|obstruct|blockade|occupy|surround|besiege [@passage|@premises]  subj:@protest-crowd  purpose:^1041
  verb block|barricade|obstruct|blockade|occupy|surround [@passage|@premises]  subj:@protest-crowd  purpose:=oust|=topple|=overthrow
  verb block|barricade|obstruct|blockade|occupy|surround|besiege [@passage|@premises]  subj:@protest-crowd  for:@ouster
  + Protesters blocked a highway for the resignation of the president. > Protesters
  - Protesters blocked a highway.

frame obstruct.policy 1442
  verb block|barricade|obstruct|blockade|occupy|shut down [@passage|@premises]  subj:person  over:@policy-aim
  verb block|barricade|obstruct|blockade|occupy|shut down [@passage|@premises]  subj:person  purpose:=protest|=oppose
  verb block|barricade|obstruct|blockade|occupy|shut down [@passage|@premises]  subj:person  against:@policy-aim
  verb block|barricade|obstruct|blockade|occupy [@passage|@premises]  subj:@protest-crowd  in:=protest
  noun road blockade|road block|blockade  over:@policy-aim
  + Truckers blocked highways over fuel prices in Brazil. > Truckers
  + Residents blocked the road to protest against the dam. > Residents
  - Residents blocked the road.

frame obstruct.rights 1443
  verb block|barricade|obstruct|blockade|occupy [@passage|@premises]  subj:@protest-crowd  for:@rights-aim
  verb block|barricade|obstruct|blockade|occupy [@passage|@premises]  subj:@protest-crowd  purpose:^1043
  + Activists blocked a bridge for the release of detainees. > Activists
  - Snow blocked a bridge in Oslo.

frame obstruct.institutions 1444
  verb block|barricade|obstruct|blockade|occupy [@passage|@premises]  subj:@protest-crowd  for:@regime-aim
  verb block|barricade|obstruct|blockade|occupy [@passage|@premises]  subj:@protest-crowd  purpose:^1044
  + Students occupied the university for democratic reforms. > Students
  - Students occupied the university.

frame riot 145
  verb riot|rampage  subj:!@nature
  verb go [on rampage]  subj:person
  verb clash|battle|scuffle|fight  subj:@protest-crowd  with|against:any
  verb clash|battle|scuffle|fight  subj:@protest-crowd  with|against:@police-force|@protest-crowd
  verb kill|injure|wound|hurt|leave [subj clash|subj scuffle|subj confrontation|subj battle|subj riot|subj rioting]  between:@protest-crowd
  verb kill|injure|wound|hurt [in clash|in scuffle|in confrontation|in battle|in riot|in rioting]  between:@protest-crowd
  verb clash|battle|scuffle|fight|brawl  subj:@protest-crowd  with:any
  verb clash|battle|scuffle|fight  subj:@protest-crowd  obj:@police-force
  verb clash|scuffle|battle|fight  subj:@police-force  with:@protest-crowd
  verb throw|hurl|lob|toss|fling|pelt|shower [@missile-throw]  subj:person
  verb pelt  subj:person  with:@missile-throw
  verb attack|storm|ransack|loot|trash|torch|burn|vandalise|vandalize|damage|smash|set fire|set ablaze|burn down  subj:@protest-crowd  obj:@premises
  verb attack|storm|ransack|loot|trash|torch|burn|vandalise|vandalize|damage|smash  subj:@protest-crowd
  verb set [fire]  subj:@protest-crowd
  verb break into|smash|force  subj:@protest-crowd  obj:@premises
  noun riot|rioting|street violence|street battle|violent protest|violent demonstration  mod:!=laugh  of:!any
  noun clash|scuffle|skirmish|confrontation|battle|fighting  between:@protest-crowd
  noun clash|scuffle|skirmish|confrontation|battle  with:@protest-crowd
  noun clash|scuffle|skirmish|confrontation|battle  with:=police|=riot_police
  bare
  + Protesters clashed with police in Athens. > Protesters : police
  + Demonstrators hurled stones at police officers. > Demonstrators : police
  + Youths rioted in Belfast for a third night. > Youths
  + A mob torched the consulate in Benghazi. > mob
  + Clashes between protesters and police broke out in Bogota.
  + Riots broke out in Jakarta.
  - The garden is a riot of colour.
  - The two teams clash on Saturday.

frame riot.leadership 1451
  verb riot|rampage|clash  subj:person  purpose:^1041
  noun riot|rioting  against:@leader-noun
  bare
  + Riots against the president broke out in Lagos. > : president
  - The garden was a riot of roses.

frame riot.policy 1452
  verb riot|rampage  over:@policy-aim
  verb riot|rampage  against:@policy-aim
  verb clash  subj:@protest-crowd  with:any  over:@policy-aim
  noun riot|rioting|violent protest|violent demonstration  over:@policy-aim
  noun riot|rioting|violent protest|violent demonstration  against:@policy-aim
  noun riot  mod:=food|=bread|=fuel|=tax
  bare
  + Students rioted over tuition fees. > Students
  + Food riots erupted in Haiti.
  + Riots over bread prices broke out in Tunis.
  - Youths rioted in Lyon.

frame riot.rights 1453
  verb riot|rampage  for:@rights-aim
  noun riot|rioting  for:@rights-aim
  noun riot  mod:=race|=racial|=civil_rights
  bare
  + Race riots broke out in Detroit.
  - The race in Monza ended in rain.

frame riot.institutions 1454
  verb riot|rampage|rise up|revolt  for:@regime-aim
  verb riot|rampage  against:=coup|=election|=result|=constitution
  verb rise up|revolt  against:@leader-noun|=rule
  noun uprising|revolt|insurrection|popular uprising  against:@leader-noun|=rule
  noun uprising|insurrection|popular uprising|armed uprising
  noun riot|rioting|violent protest  over:=election|=result|=election_result|=vote
  bare
  + Students rose up against the regime. > Students : regime
  + The uprising against the president began in Daraa. > : president
  + Riots over the election results left the capital in ruins.
  - The colours of the election posters clashed.

frame demonstrate.solidarity 141
  verb rally|march|demonstrate|gather  in:=solidarity|=support
  verb rally|march|demonstrate  for:person|actor  subj:!@market-word
  noun rally|march|demonstration|vigil  in:=support|=solidarity
  toll participants subj
  target for
  bare
  + Students marched in solidarity with the miners. > Students
  + Students demonstrated for the president in Tunis. > Students : president
  - The shares rallied in support of the pound.

frame demonstrate.mourn 141
  verb hold|stage|join|attend|organise|organize [vigil|candlelight vigil|candlelit vigil|memorial march|silent march|funeral march|funeral procession]  subj:person
  verb light [candle]  subj:@protest-crowd|person  for|in:any  subj:!country
  toll participants subj
  target none
  + Residents held a vigil for the slain journalist. > Residents
  + Students staged a silent march in Belgrade. > Students
  - The bishop lit the stove in the hall.

frame demonstrate.flag 141
  verb burn|torch|trample|tear up|set fire to  subj:person  obj:=flag|=effigy|=portrait|=picture|=quran|=koran|=bible|=photo  in|outside|at|of:any
  verb wave|carry|hold up|brandish|raise [placard|banner|sign|portrait of leader]  subj:@protest-crowd
  target of
  + Activists burned a flag of Denmark in Gaza. > Activists
  + Protesters waved placards outside the court. > Protesters
  - The spark burned the flag on the mast.

frame demonstrate.camp 141
  verb camp|encamp|camp out|bed down  subj:@protest-crowd  in|outside|on|at:any
  verb set up|pitch|erect|build [protest camp|tent city|encampment|tent]  subj:@protest-crowd
  verb occupy  subj:=protester|=demonstrator|=activist|=student  obj:=square|=park|=plaza
  + Protesters camped outside the parliament. > Protesters
  + Students set up a tent city in the square. > Students
  - Hikers camped in the valley.

frame demonstrate.noise 141
  verb bang|beat [pot|pan]
  verb honk|blow|sound [horn|whistle]  subj:@protest-crowd|=driver|=motorist|=trucker
  noun cacerolazo|casserole protest
  + Residents of Santiago banged pots in anger. > Residents
  + Drivers sounded their horns outside the ministry. > Drivers
  - The cook banged the pot on the stove.

frame demonstrate.antiwar 1412
  verb protest|demonstrate|march|rally  against:=war|=invasion|=occupation|=bombing|=base|=nuclear_weapon|=deployment|=offensive|=airstrike
  noun protest|demonstration|march|rally  against:=war|=invasion|=occupation|=bombing|=base|=offensive
  toll participants subj
  bare
  + Thousands of people marched against the war in Rome. > people
  + A rally against the invasion drew a crowd in Oslo.
  - The generals marched against the city.

frame demonstrate.corruption 1411
  verb protest|demonstrate|rally|march  against:=corruption|=graft|=nepotism|=misrule
  noun protest|demonstration|rally|march  against:=corruption|=graft|=misrule
  toll participants subj
  bare
  + Students marched against corruption in Sofia. > Students
  + A protest against graft filled the square in Manila.
  - The minister warned against corruption.

frame demonstrate.victim 1413
  verb protest|demonstrate|rally|march  over|against:=killing|=shooting|=murder|=rape|=death|=police_violence|=lynching|=femicide|=beating|=disappearance
  verb protest  obj:=killing|=shooting|=murder|=rape|=death|=beating|=arrest|=detention
  verb protest|demonstrate|rally|march  for:=justice
  noun protest|demonstration|rally|march  over|against|at:=killing|=shooting|=murder|=rape|=death|=lynching
  toll participants subj
  target none
  bare
  + Women marched over the murder of a student in Ankara. > Women
  + Protests over the shooting of a teenager spread to Chicago.
  + Villagers rallied for justice in Assam. > Villagers
  - The nurse protested at the noise.

frame demonstrate.vote 1414
  verb protest|demonstrate|rally|march  against|over:=election_result|=vote|=fraud|=election_fraud|=rigging|=term|=third_term|=referendum|=amendment|=constitution
  noun protest|demonstration|rally|march  against|over:=election_result|=vote|=election_fraud|=rigging|=third_term|=referendum|=constitution
  toll participants subj
  target none
  bare
  + The opposition rallied against the third term in Conakry. > opposition
  + Protests over the election result shook Minsk.
  - The team protested over the foul.

frame walkout.students 143
  verb boycott|skip|leave [class|lecture|school|lesson|exam]  subj:=student|=pupil|=teacher|=lecturer|=professor
  verb walk out [of class|lecture|school|lesson|exam|classroom]  subj:=student|=pupil|=teacher
  verb stay away [from class|lecture|school|lesson]  subj:=student|=teacher|=lecturer
  noun school strike|class boycott|student strike
  bare
  + Students boycotted classes in Belgrade. > Students
  + Teachers boycotted exams in Lagos. > Teachers
  - The sick pupil stayed away from school.

frame boycott.vote 143
  verb boycott|shun [election|vote|poll|referendum|parliament|session|ballot|swearing-in|inauguration|ceremony]  subj:actor
  verb stay away|abstain|walk out [from election|vote|poll|referendum|session|ballot|inauguration]  subj:actor
  verb walk out [of parliament|session|assembly|chamber]  subj:actor
  noun boycott  of:=election|=vote|=poll|=referendum|=parliament|=session
  target of,by
  bare
  + The opposition boycotted the referendum. > opposition
  + Lawmakers boycotted the session of parliament. > Lawmakers
  - The actor stayed away from the ceremony of the academy.

frame strike.general 143
  verb observe|hold|call|stage|begin|join|launch|declare [general strike|nationwide strike|national strike|hartal|bandh|stay-away|stayaway]  subj:actor|person
  noun general strike|nationwide strike|national strike|hartal|bandh|stayaway|stay-away
  bare
  + Shopkeepers observed a general strike in Srinagar. > Shopkeepers
  + A hartal closed shops in Dhaka.
  - The umpire called a strike.

frame strike.sitdown 143
  verb stage|begin|hold [slowdown|go-slow|sickout|sick-out|work-to-rule|sit-down strike|lock-in|stay-in strike]
  verb refuse  subj:=worker|=miner|=driver|=pilot|=doctor|=nurse|=teacher|=union|=docker  xcomp:=work|=load|=unload|=drive|=fly|=teach
  + Pilots staged a sickout in Moscow. > Pilots
  + Dockers refused to unload the ship. > Dockers
  - The engine refused to work.

frame occupy.building 144
  verb occupy|storm|take over|seize|barge into|barricade  subj:=student|=protester|=demonstrator|=activist|=worker|=farmer|=crowd|=squatter|=teacher  obj:=building|=office|=campus|=university|=ministry|=parliament|=factory|=headquarters|=town_hall|=school|=embassy|=station|=airport|=oilfield
  verb barricade|lock  subj:=student|=protester|=activist|=worker  obj:=themselves|=himself|=herself  in|inside|to:any
  noun occupation|sit-in  of:=building|=university|=campus|=ministry|=factory|=office  by:any
  target obj,of
  bare
  + Teachers occupied the ministry in Oaxaca. > Teachers
  + Activists barricaded themselves inside the library. > Activists
  - The clerk occupied the office on the right.

frame obstruct.burning 144
  verb burn|set fire to|torch  subj:@protest-crowd|=youth|=trucker|=resident  obj:=tyre|=tire|=barricade|=rubbish|=tree_trunk
  verb block|barricade|close  subj:person  obj|with:@passage  with:=tyre|=tire|=tractor|=truck|=rock|=tree|=log|=boulder|=bus
  + Residents burned tyres on the road to Cochabamba. > Residents
  + Truckers blocked the highway with tractors. > Truckers
  - The racing driver burned his tyres.

frame obstruct.port 144
  verb block|blockade|shut down|paralyse|paralyze|picket  subj:person  obj:=port|=refinery|=depot|=mine|=pipeline|=airport|=railway|=oil_field|=terminal|=rail_line  subj:!@armed|!country
  + Miners blockaded the refinery in Trinidad. > Miners
  + Farmers blocked the railway in Punjab. > Farmers
  - Rocks blocked the railway near Bern.

frame disrupt.session 144
  verb disrupt|interrupt|heckle|storm|invade  subj:@protest-crowd|=lawmaker|=opposition|=activist  obj:=session|=meeting|=speech|=hearing|=summit|=ceremony|=parliament|=conference|=debate|=sitting
  + Activists disrupted the speech of the prime minister. > Activists
  + Opposition lawmakers interrupted the session of parliament. > lawmakers
  - The storm disrupted the ceremony.

frame riot.loot 145
  verb loot|ransack|plunder|burn|torch|smash|attack|vandalise|vandalize|stone  subj:=rioter|=mob|=looter|=crowd|=protester|=demonstrator|=youth  obj:=shop|=store|=bank|=car|=bus|=restaurant|=office|=police_station|=town_hall|=supermarket|=window|=vehicle|=building
  target obj,of
  bare
  + Rioters smashed windows of a bank in Athens. > Rioters
  + A crowd torched a police station in Imbaba. > crowd
  - The critic attacked the restaurant.

frame riot.prison 145
  verb riot|mutiny|revolt  subj:=prisoner|=inmate|=detainee|=migrant
  noun prison riot|jail riot|prison mutiny|prison uprising|prison revolt
  bare
  + Inmates rioted in a jail near Quito. > Inmates
  + A prison riot broke out in Porto Velho.
  - The colours of the garden rioted.

frame riot.communal 145
  verb clash|fight|battle|riot  subj:=muslim|=christian|=hindu|=villager|=tribesman|=farmer|=herder|=supporter|=resident|=gang|=youth  with|against|between:=muslim|=christian|=hindu|=villager|=tribesman|=farmer|=herder|=supporter|=resident|=gang|=youth|=settler
  noun clash|violence|riot|fighting  between:=muslim|=christian|=hindu|=villager|=tribesman|=farmer|=herder|=supporter|=gang|=youth|=community|=clan
  noun communal violence|sectarian violence|ethnic violence|ethnic clash|communal clash|sectarian clash|intercommunal violence|communal riot|tribal clash|post-election violence
  reciprocal
  toll killed obj
  bare
  + Hindus clashed with Muslims in Delhi. > Hindus : Muslims
  + Communal violence broke out in Gujarat.
  + Clashes between farmers and herders left villages empty in Plateau.
  - The two choirs clashed over the hall.

frame mutiny 140
  verb mutiny  subj:@armed|=soldier|=crew|=sailor
  verb rise up|revolt|rebel  subj:=soldier|=troop|=sailor|=officer|=regiment|=police
  noun mutiny  by|of|in:any
  bare
  + Soldiers mutinied in Bouake over pay. > Soldiers
  + A mutiny by soldiers shook Madagascar. > soldiers
  - The stomach of the sailor rebelled.

frame defy.authority 140
  verb refuse [to vote|to pay tax]  subj:@protest-crowd
  verb withhold|refuse [tax|rent]  subj:@protest-crowd|=resident
  verb burn [draft card|passport|ballot|ballot paper|veil|headscarf]  subj:person
  verb turn [back]  on:@leader-noun  subj:person
  verb return|hand back  subj:actor|person  obj:=award|=medal  in:=protest
  + Women burned their headscarves in Tehran. > Women
  + Residents withheld rent in Soweto. > Residents
  - The baker burned the bread.

frame rally.idiom none
  noun rally  mod:=campaign|=election|=pep|=fundraising|=presidential|=reelection|=re-election|=car|=motor|=market|=stock|=oil
  verb hold|address|attend|stage|headline|speak  subj:@leader-noun|=candidate|=senator|=nominee  [rally|at rally|campaign rally]
  verb hold|attend|address|join|organise|organize [campaign rally|election rally|campaign event]
  - The candidate held a campaign rally in Ohio.
  - The president addressed a rally in Lagos.

frame riot.throw 145
  verb throw|hurl|toss|lob|fling|rain  subj:@protest-crowd|=youth|=mob|=rioter  obj:=thing|=object|=stone|=rock|=brick|=bottle|=projectile|=molotov_cocktail|=petrol_bomb|=firework|=debris|=chair
  verb pelt  subj:@protest-crowd|=youth|=mob  obj:any
  target at,obj,on
  + Some protesters threw things at the police. > protesters : police
  + Youths tossed bottles and stones in Nablus. > Youths
  - The juggler threw things in the air.

frame fill.streets 141
  verb fill|flood|crowd|pack|throng|swamp|jam  subj:@protest-crowd|=people|=thousand|=woman|=resident|=worker  obj:=street|=square|=avenue|=boulevard|=plaza|=park
  verb walk|parade|stream  subj:=protester|=protestor|=demonstrator|=marcher|=striker|=activist  through|to|from|along|towards|until|across:any
  toll participants subj
  target none
  + Protesters filled the streets of Algiers. > Protesters
  + Demonstrators walked through the centre of Lima. > Demonstrators
  - Cars filled the streets of Rome.

frame meet.protest 141
  verb meet|greet|answer [with protest|demonstration|protest march|wave of protest]
  verb face|draw|provoke|spark|trigger|prompt [protest|demonstration|mass protest|street protest|wave of protest]  obj:!none
  source none
  target subj,obj
  bare
  + The visit of the president was met with protests. >
  + The prime minister faced protests in Leeds. > : prime minister
  - The singer was met with flowers.

frame heckle.leader 140
  verb interrupt|heckle|shout down|jeer|boo|barrack  subj:@protest-crowd|=lawmaker|=legislator|=opposition|=worker|=voter|=deputy  obj:actor
  verb shout|yell|jeer|whistle  subj:@protest-crowd|=lawmaker|=legislator|=opposition|=deputy  at:actor
  verb walk out|storm out  subj:=lawmaker|=legislator|=deputy|=opposition|=delegate|=mp  of|during:=speech|=address|=session|=chamber|=parliament
  target obj,at
  + Opposition lawmakers shouted at the premier. > lawmakers : premier
  + Protesters interrupted the king in Rabat. > Protesters : king
  - The waiter shouted at the cook.
