# Idioms and other senses of words that tell acts elsewhere. Nothing may be coded here.
frame release.idiom none
  noun release  mod:=press|=news|=media|=album|=film|=single|=software|=official|=theatrical|=home|=product|=data|=music|=debut|=record|=hormone|=energy|=heat|=carbon
  verb release  obj:=album|=single|=song|=film|=movie|=trailer|=book|=game|=report|=figure|=data|=statement|=version|=update|=video|=result|=poll|=survey|=record|=photograph|=image|=document|=transcript|=product|=model|=gas|=energy|=heat|=hormone
  noun release  poss:any  by:!any  mod:!=conditional|!=early|!=immediate|!=unconditional|!=safe  from:=hospital|=clinic|=contract|=label
  verb discharge|release|free [from hospital|from clinic|from contract|from debt]
  - According to its press release, the league suspended the season.
  - The singer released an album in May.
  - The ministry released figures on trade.
  - The king was discharged from hospital on Friday.
frame study.idiom none
  verb study|read  obj:=law|=medicine|=history|=economics|=philosophy|=engineering|=politics|=physics|=theology|=music|=art|=english|=french|=literature|=architecture|=chemistry|=mathematics|=biology  subj:person
  - The judge studied law at Harvard.
  - The president studied economics in London.
frame condemn.idiom none
  verb condemn|sentence|doom|consign  to:=oblivion|=poverty|=failure|=silence|=irrelevance|=misery|=hunger|=obscurity|=relegation|=defeat|=life
  verb doom|condemn  xcomp:=live|=repeat|=wait|=suffer|=fail
  - Critics condemned the film to oblivion.
  - The drought condemned the farmers to poverty.
frame landing.idiom none
  verb land|take off|touch down  subj:=pilot|=plane|=jet|=aircraft|=helicopter|=flight|=airliner|=captain
  verb land  obj:=plane|=aircraft|=jet|=helicopter|=job|=role|=deal|=fish|=punch|=contract
  - The pilot tried to land the plane on a road.
  - The flight landed in Cairo at noon.
frame inform.idiom none
  verb inform  obj:none
  adj informed|educated
  - They are well educated and well informed.
frame war.idiom none
  verb wage|declare|fight|launch [war|battle|campaign|crusade]  on|against:=drug|=crime|=poverty|=cancer|=corruption|=inflation|=waste|=obesity|=hunger|=disease|=illiteracy|=litter|=plastic|=smoking|=bureaucracy|=pollution|=disinformation|=unemployment|=malaria|=aids|=racism|=doping|=noise|=red_tape|=virus|=spam|=bullying|=fraud|=hunger|=loneliness|=malware|=cyberbullying|=fake_news
  verb wage|fight|start|win|lose|launch|spark [price war|bidding war|war of words|turf war|culture war|ratings war|legal battle|court battle|custody battle|losing battle|uphill battle|battle of wills|running battle with illness|tariff war|trade war|economic war|propaganda war|information war|psychological war|cola war|format war|star war|popularity contest]
  noun price war|bidding war|turf war|culture war|format war|ratings war|legal battle|court battle|custody battle|losing battle|uphill battle|battle of wits|war chest|star wars|tug of war|boardroom battle|takeover battle|proxy fight|proxy battle|title fight|dogfight|bullfight|cockfight|snowball fight|food fight|fist fight|pillow fight|fight for life|race against time
  - The mayor declared war on litter.
  - The government is fighting a losing battle against inflation.
  - The United States waged an economic war against China.
  - The two chains fought a price war in Germany.
  - A legal battle over the estate began in Paris.
  - The minister is waging a war against corruption.
  - The premier has built a war chest.
frame attack.idiom.more none
  noun heart attack|panic attack|asthma attack|anxiety attack|shark attack|dog attack|bear attack|tiger attack|animal attack|attack of nerves|counter-attack of goals|angina attack|migraine attack|sneak preview
  verb suffer|have [heart attack|panic attack|asthma attack|seizure|stroke]
  verb attack|tackle|fight|combat|battle  obj:=problem|=issue|=disease|=cancer|=flame|=blaze|=fire|=inflation|=poverty|=deficit|=rust|=weed|=flu|=illness|=injury|=addiction|=depression|=boredom|=stereotype|=recession|=traffic|=climate_change|=pollution|=odds|=wind|=rain|=wildfire|=virus|=pandemic|=unemployment
  - The president suffered a heart attack in Geneva.
  - A shark attack killed a surfer in Australia.
  - Firefighters battled the blaze in Athens.
  - The minister attacked the problem of debt.
  - The senator is battling cancer.
frame fire.idiom none
  verb fire  obj:=imagination|=rocket_engine|=engine|=thruster|=kiln|=boiler|=enthusiasm|=coach|=manager|=question|=shot_across_bow
  verb fire|sack|dismiss|hire  obj:=coach|=manager|=trainer|=employee|=executive|=staff|=nanny|=cook  subj:!country
  verb shoot  obj:=film|=movie|=scene|=video|=photograph|=picture|=documentary|=basket|=hoop|=round_of_golf|=goal|=commercial|=advert
  verb shoot [to fame|to stardom|to prominence]
  noun photo shoot|film shoot|penalty shoot-out|penalty shootout|shooting star|shooting guard|shooting script
  - The club fired its coach after the defeat.
  - The director shot the film in Morocco.
  - The probe fired its engine near Mars.
  - Italy won the penalty shootout.
frame kill.idiom none
  verb kill  obj:=time|=bill|=deal|=proposal|=project|=mood|=joke|=pain|=bacteria|=germ|=weed|=rumour|=rumor|=plan|=amendment|=measure|=motion|=legislation|=story|=engine|=conversation|=hope|=appetite|=demand|=tree|=crop|=fish|=rat|=mosquito|=virus|=cell
  verb make [killing]
  noun roadkill|road kill|overkill|buzzkill
  - The committee killed the bill in Washington.
  - The Senate killed the amendment.
  - Investors made a killing on the shares.
  - The vaccine kills the virus.
frame blow.idiom none
  verb explode|erupt  subj:=anger|=laughter|=population|=debt|=cost|=price|=crowd|=applause|=sales|=demand|=volcano|=star|=number|=scandal|=row|=use
  verb explode|erupt|burst [in laughter|into laughter|into applause|with joy|in popularity|in cheer|in size|onto scene]
  verb blow up  obj:=balloon|=photograph|=picture|=tyre
  verb bomb [at box office]
  noun baby boom|sonic boom|population explosion|explosion of colour|explosion of interest|photo bomb|bath bomb|time bomb|bombshell|demographic bomb|blast from past|blast furnace
  - The audience exploded in laughter.
  - The volcano erupted in Iceland.
  - The film bombed at the box office.
  - Pensions are a time bomb for Italy.
  - The number of users exploded in India.
frame accident.explosion none
  verb explode|blow up|burst|catch fire  subj:=boiler|=gas_cylinder|=gas_pipe|=gas_main|=gas_tank|=tanker|=fuel_tank|=transformer|=firework|=tyre|=stove|=oven|=battery|=gas_canister|=pipeline|=refinery|=factory|=engine|=reactor|=rocket|=capsule|=shuttle|=meteor|=space_shuttle|=generator|=steam_pipe|=gas|=fuel|=depot
  verb kill|wound|injure|hurt|damage|destroy|rock|hit|rip through|shake|claim|level|leave [subj gas explosion|gas blast|boiler explosion|mine explosion|coal mine explosion|coal mine blast|factory explosion|factory blast|refinery explosion|refinery blast|fireworks explosion|firework explosion|dust explosion|chemical explosion|steam explosion|gas leak explosion|propane explosion|industrial explosion|pipeline explosion|tanker explosion|methane explosion|warehouse explosion|plant explosion|oven explosion|volcanic explosion]
  verb kill|wound|injure|hurt|damage|die|perish [in gas explosion|in gas blast|in boiler explosion|in mine explosion|in mine blast|in coal mine explosion|in factory explosion|in factory blast|in refinery explosion|in fireworks explosion|in dust explosion|in chemical explosion|in industrial explosion|in pipeline explosion|in tanker explosion|in methane explosion|in warehouse explosion|in plant explosion|in explosion at factory|in explosion at mine|in explosion at plant|in explosion at refinery]
  noun explosion|blast  at|in:=mine|=coal_mine|=plant|=gas_plant|=power_plant|=chemical_plant|=refinery|=oil_refinery|=factory|=fireworks_factory|=mill|=warehouse|=kitchen|=bakery|=boiler_room|=laboratory|=workshop|=petrol_station|=gas_station|=filling_station|=depot|=silo|=oil_rig|=rig|=tanker|=pipeline|=foundry|=steelworks|=smelter|=shipyard
  noun gas explosion|gas blast|boiler explosion|mine explosion|coal mine explosion|coal mine blast|mine blast|factory explosion|factory blast|refinery explosion|fireworks explosion|dust explosion|chemical explosion|steam explosion|propane explosion|industrial explosion|pipeline explosion|tanker explosion|methane explosion|warehouse explosion|volcanic explosion|oven explosion|plant explosion
  verb kill|wound|injure|hurt|damage|destroy|rock|hit|shake|rip through|claim [subj explosion|blast]  at|in:=mine|=coal_mine|=plant|=gas_plant|=power_plant|=chemical_plant|=refinery|=oil_refinery|=factory|=fireworks_factory|=mill|=warehouse|=kitchen|=bakery|=laboratory|=petrol_station|=gas_station|=depot|=oil_rig|=tanker|=pipeline
  verb kill|wound|injure|hurt|die [in explosion|in blast]  at|in:=mine|=coal_mine|=plant|=gas_plant|=power_plant|=chemical_plant|=refinery|=factory|=fireworks_factory|=mill|=warehouse|=bakery|=laboratory|=depot|=oil_rig|=tanker|=pipeline
  - An explosion at a gas plant killed four workers.
  - A gas explosion killed six people in Moscow.
  - A boiler exploded in a bakery in Cairo, killing three.
  - A blast at a coal mine in China killed twelve miners.
  - Ten workers died in an explosion at a fireworks factory in India.
  - A fuel tanker exploded near Lagos.
frame demand.market none
  noun demand  for:=oil|=gold|=steel|=housing|=electricity|=gas|=loan|=car|=ticket|=coal|=copper|=dollar|=bond|=wheat|=energy|=phone|=chip|=labour|=labor|=good|=product|=service|=credit|=water|=food
  verb demand  subj:=job|=task|=role|=sport|=situation|=course|=game|=market|=software
  - Demand for oil from China rose in May.
  - China's demand for steel fell.
frame agree.opinion none
  noun agreement  among|between:=economist|=expert|=scientist|=historian|=doctor|=researcher|=candidate|=critic|=scholar|=analyst  mod:=much|=broad|=general|=wide|=little
  verb agree  obj:none  subj:=economist|=expert|=scientist|=historian|=doctor|=researcher|=critic|=scholar|=analyst
  - There was broad agreement among the candidates.
  - Economists agreed that prices would rise.
frame hold.contempt none
  verb hold [in contempt|in high regard|in esteem|in suspense|in check|in place]
  - The senator held the banker in contempt.

frame session.idiom none
  verb hold|begin|open|start|convene|end|conclude [legislative session|training session|trading session|photo session|court session|session]  mod:=legislative|=training|=trading|=photo|=court
  - The senators began a legislative session.
  - The governor opened a training session.

frame campaign.rally none
  noun rally  mod:=campaign|=election|=victory|=electoral|=presidential|=motor|=dakar|=market|=stock|=share|=bond|=relief|=late|=post-war|=safari|=car|=cycle|=vintage
  verb hold|stage|attend|address|host|headline|skip|cancel [campaign rally|election rally|victory rally|car rally|motor rally|re-election rally]
  verb rally  subj:=stock|=share|=market|=dollar|=euro|=pound|=yen|=gold|=oil|=price|=bond|=team|=champion|=index|=currency|=peso|=rupee|=rouble|=ruble
  - Trump addressed a campaign rally in Ohio.
  - The rouble rallied against the dollar.
  - Shares staged a late rally in Tokyo.
frame contest.meet none
  verb meet|face|play|beat|defeat|overcome|crush|thrash|trounce|see off|hammer|stun|upset|edge|eliminate|knock out|overpower  in|at:@contest|=quarter-final|=semi-final|=quarter_-_final|=semi_-_final|=last_16|=group_stage|=shootout|=playoff|=play-off|=qualifier|=friendly
  - Spain met Portugal in the semi-final in Kyiv.
  - France defeated Brazil in the final in Doha.
  - Japan thrashed Thailand in a friendly in Tokyo.
frame attack.play none
  verb attack  obj:=flank|=ball|=goal|=net|=wicket|=peloton|=climb|=slope|=hill|=course|=basket|=sheep|=cattle|=livestock|=deer|=lung|=liver|=cell|=bacteria|=wasp
  verb attack|savage|maul|bite  subj:=wolf|=bear|=dog|=shark|=bee|=wasp|=crocodile|=tiger|=lion|=elephant|=monkey|=swarm|=virus|=bacterium|=reviewer|=critic
  verb attack|savage|pan  obj:=opera|=film|=movie|=play|=novel|=album|=book|=show
  verb lay [siege]  to:=goal|=net|=box|=penalty_area|=chart|=box_office
  verb invade|conquer|storm|bombard|flood|dominate  subj:=brand|=company|=firm|=retailer|=carmaker|=product|=chain|=drink|=coffee|=tourist|=ant|=mosquito|=locust|=jellyfish|=weed|=species|=plant|=singer|=band|=album|=film
  verb invade|conquer|storm  obj:=pitch|=chart|=box_office|=market|=summit|=everest|=world_market|=stage
  - The striker attacked the left flank and scored twice.
  - Wolves attacked sheep in Saxony.
  - The opera was attacked by reviewers.
  - The home side laid siege to the goal of the visitors.
  - The brand invaded the American market.
  - Locusts invaded Kenya in January.
frame flop.idiom none
  verb bomb|flop|blast off|take off|open  obj:none  subj:=film|=movie|=play|=show|=album|=comedy|=musical|=sequel|=rocket|=shuttle|=series|=exhibition
  - The film bombed at the box office.
frame private.contract none
  verb negotiate|sign|renew|extend|agree  obj:=contract|=pay_rise|=salary|=fee|=mortgage|=rent|=transfer|=loan|=record_deal|=book_deal|=film_deal  subj:=agent|=singer|=player|=striker|=winger|=goalkeeper|=actor|=actress|=tenant|=band|=club|=manager|=coach|=captain|=midfielder
  verb fine|ticket|book|clamp  obj:=driver|=motorist|=cyclist|=speeder|=motorcyclist|=pedestrian|=car|=passenger|=player|=captain
  verb fine  for:=speeding|=parking|=littering|=swearing
  - The agent negotiated a better contract for the winger.
  - Police fined the driver for speeding.
frame game.defend none
  verb defend|retain|win|lose|claim|reclaim|regain [title|crown|championship|trophy|cup|medal|belt]
  verb attack|threaten|press|pressure|strike back|hit back|fight back|counter-attack  xcomp:!^18|!^19  in:=half|=set|=round|=inning|=leg|=final|=period|=quarter|=minute
  verb fire|blast|drive|curl|rifle|smash|hit|take|score  obj|with:=shot|=ball|=header|=effort|=volley  over|past|off|into|against|wide|at:=bar|=crossbar|=post|=net|=goal|=keeper|=goalkeeper|=corner|=wall
  verb open [fire]  from:=yard|=metre|=range|=distance|=half
  - The champion defended his title in Dubai.
frame regain.office.idiom none
  verb regain|retake|recapture|win back|reclaim  obj:=ministry|=presidency|=premiership|=office|=seat|=majority|=mayoralty|=governorship|=chancellorship|=leadership|=nomination|=speakership|=lead|=confidence|=trust|=strength|=consciousness
  verb win|retake|recapture|regain|win back [control]  subj:=democrat|=republican|=party|=conservative|=liberal|=socialist|=labour  of:=house|=senate|=congress|=parliament|=council|=assembly|=chamber
  - The premier regained the prime ministry of Hungary in 2010.
  - The senator recaptured his seat in Ohio.
frame beast.idiom none
  verb kill|attack|maul|injure|wound|savage|trample|bite|devour|eat|gore|maim|crush  subj:=lion|=lioness|=tiger|=elephant|=crocodile|=alligator|=hippo|=hippopotamus|=leopard|=snake|=cobra|=python|=wolf|=rhino|=buffalo|=jaguar|=dog|=bear|=shark|=bull|=cougar|=bee|=hornet|=jellyfish
  - The ranger was killed by his lions on Tuesday.
  - A crocodile killed a soldier in Queensland.
  - An elephant trampled a minister in Kenya.
frame donations.idiom none
  verb ask|appeal|request|call|invite  for|obj:=donation|=contribution|=flower  subj:=family|=widow|=widower|=relative|=friend|=parent|=sister|=brother|=daughter|=son
  - The family asked for donations to the Red Cross.
frame upbringing.idiom none
  verb ban|forbid|bar|prohibit|stop  obj:=child|=daughter|=son|=sibling|=boy|=girl  from|xcomp:=wash|=play|=eat|=drink|=watch|=bathe|=talk  subj:!country  subj:!@armed
  - The girls were forbidden to eat.
frame devotion.idiom none
  noun commitment|dedication|devotion  to:=justice|=truth|=equality|=art|=craft|=excellence|=education|=family|=community|=service|=work|=faith|=learning|=science
  - His unrelenting commitment to justice has left Americans a better nation.

frame press.request none
  noun request|question|query|inquiry|enquiry  for:=comment|=interview|=more_detail|=reaction
  noun request  mod:=interview|=media
  noun request|question|query|inquiry  by|poss|mod|from:%press
  verb ask|tell|request  subj:%press  xcomp|for:=comment|=interview|=explain|=describe
  noun request  xcomp:=comment|=speak|=interview
  - The ministry did not respond to a request for more details from the Associated Press.
  - The mayor did not answer Reuters' request for comment.

frame film.shoot none
  noun shooting|shoot  on|of:=film|=movie|=series|=sequel|=video|=documentary|=scene|=season|=episode
  noun shooting|shoot  mod:=film|=location|=movie|=video
  - The shooting of the film began in Lyon.

frame speed.idiom none
  verb hit|strike|reach  obj:=mile|=kilometre|=kilometer|=percent|=record|=high|=low|=peak|=target|=milestone|=rate|=degree|=dollar|=level|=headline|=jackpot|=chord|=snag|=nerve|=roof|=wall|=note|=road|=shelf|=stage|=screen|=brake|=ground|=bottom|=theater|=theatre
  - The car hit 40 miles an hour near Rome.
  - The euro hit a record in Frankfurt.

frame blast.weather none
  noun blast  mod:=arctic|=cold|=polar|=winter|=wintry|=icy|=heat|=long|=radio|=horn|=launchpad
  - An arctic blast brought snow to New York.

frame note.idiom none
  verb encourage  xcomp:=note|=see|=hear|=know|=find|=learn
  - It is encouraging to note that the deaths have fallen, the minister said.

frame mind.idiom none
  verb hijack|kidnap|highjack  obj:=mind|=agenda|=debate|=process|=conversation|=brain|=attention|=narrative|=term|=word|=event
  - The apps are hijacking the minds of Americans.

frame raid.words none
  verb bombard|pepper|shower|besiege|flood|inundate  with|by:=question|=criticism|=call|=request|=message|=email|=complaint|=image|=ad|=offer|=letter|=consternation|=inquiry|=advert|=propaganda
  noun attack|assault|offensive|campaign|barrage|onslaught  mod:=information|=media|=advertising|=marketing|=pr|=charm
  - The ministry was bombarded with complaints from Poland.
  - Moscow saw another information attack on Russia.

frame firms.battle none
  noun battle|fight|war|clash|skirmish|struggle  between|among|by:@firms
  verb wage|fight [battle|war]  subj:@firms
  verb battle|fight|clash  subj:@firms  with|for:@firms
  - The battle between the two companies ended in Bonn.

frame slaughter.beast none
  verb slaughter|cull|butcher|kill  obj:=sheep|=cow|=cattle|=pig|=goat|=chicken|=animal|=poultry|=bird|=camel|=lamb|=whale|=elephant|=rhino|=wolf|=deer|=calf
  - The thieves slaughtered the sheep near Lima.

frame future.idiom none
  verb look  into:=future|=distance|=mirror|=eye|=camera|=abyss|=sky
  - The minister said that Russia can look into the future.

frame demand.energy none
  noun demand  mod:=energy|=oil|=domestic|=consumer|=export|=gas|=electricity|=housing|=global|=world|=market|=peak|=credit|=steel|=labour|=labor
  - Energy demand in the United States fell.

frame win.vote none
  verb beat|defeat|trounce|thrash|best|edge|rout|crush|outpoll|overwhelm|unseat|vanquish|knock out  subj:%politician|=candidate|=party|=incumbent|=challenger  obj:%politician|=candidate|=incumbent|=rival|=challenger|=opponent
  verb beat|defeat|trounce|thrash|edge|rout|crush|outpoll  obj:any  in|at:=election|=primary|=runoff|=run-off|=vote|=poll|=polls|=caucus|=race|=contest|=ballot|=referendum|=by-election|=final|=match|=round
  - The senator beat the governor in the primary in Ohio.
  - Sanders easily beat Clinton in the contest.

frame life.threat none
  verb throw out  obj:=pitch|=ball|=baby|=towel
  verb threaten|endanger  obj:=livelihood|=future|=stability|=survival|=crop|=existence|=species|=ecosystem|=habitat|=supply
  - The drought threatens the future of Kenya.

frame win.delegates none
  verb receive|win|get|earn|take|secure  obj:=delegate|=point|=award|=prize|=grade|=treatment|=education|=call|=letter|=share|=ballot
  - The governor received a delegate in Iowa.

frame trip.campaign none
  noun trip|tour|visit|stop|swing  mod:=campaign|=concert|=book|=fishing|=shopping|=school|=hunting|=hospital
  - His campaign trip to Ohio ended on Friday.

frame intent.life none
  verb express|announce|declare|voice [intent|desire|wish|intention|dream|ambition|hope]  xcomp:=become|=be|=study|=marry
  - The boy expressed his intent to become a lawyer in Maryland.

frame fight.image none
  verb fight [good fight|losing battle|uphill battle|losing fight]
  - The lawyers fought an uphill battle in Rome.

frame feast.idiom none
  verb celebrate  obj:=holiday|=birthday|=christmas|=easter|=new_year|=wedding|=graduation|=national_day
  - The president celebrated his birthday in Ohio.

frame mail.police none
  verb send|hand|email|mail|fax  iobj:@police-unit|=police  obj:=plan|=letter|=message|=email|=note|=report|=application|=proposal|=route|=petition|=photo|=video
  - The union sent the police a letter.

frame lives.danger none
  verb threaten|endanger  obj:=life|=health|=wellbeing  subj:none
  - The lives of the firefighters were threatened.

frame find.innocent none
  verb find|declare|pronounce  xcomp|obj:=not-guilty|=innocent
  - The jury found the mayor innocent.
