# Mass violence: expulsion and killing of whole communities, ethnic cleansing, weapons of mass destruction.

frame mass.violence 200
  verb commit|perpetrate [war crime|mass atrocity|mass violence]
  verb commit|perpetrate [crime]  against:=humanity
  verb use [scorched earth tactic|scorched-earth tactic|scorched-earth policy|scorched-earth]
  noun crime  against:=humanity
  noun pogrom|mass atrocity|mass violence|carnage|bloodbath  mod:!=financial
  target against,on,of,obj
  bare
  + The militia committed crimes against humanity in Darfur. > militia
  + A pogrom against Armenians broke out in the city.
  - The report lists financial crimes.

frame mass.expulsion 201
  verb expel|drive out|deport|displace|uproot|force out|forcibly displace|chase out|chase away|cleanse  subj:person  obj:@ethnic|@mass  from:!=office|!=school|!=party  subj:!@accident
  verb expel|deport|displace|uproot  subj:!@nature  obj:=thousand|=hundred|=million|=population|=community
  verb force|drive  subj:person  obj:@ethnic|@mass  from:=home|=village|=land|=country|=house|=town
  verb force|drive  subj:person  obj:@ethnic|@mass  xcomp:=flee|=leave|=abandon
  noun mass expulsion|mass deportation|forced displacement|forced deportation|forced resettlement
  noun expulsion|deportation|displacement  of:@ethnic|@mass|=population
  toll displaced obj
  toll displaced of
  bare
  + The army expelled thousands of Rohingya from their villages. > army
  + Militias drove out thousands of civilians. > Militias
  + The mass deportation of Chechens began in 1944.
  - The flood displaced thousands of people.
  - The school expelled two pupils.

frame mass.killing 202
  verb massacre|slaughter|exterminate|butcher|annihilate  subj:!@nature|!=farmer|!=butcher  obj:person|actor|@ethnic
  verb massacre  obj:any
  verb commit|perpetrate|carry out [genocide|massacre|mass murder|mass killing|slaughter|mass execution]
  verb kill|execute|shoot  subj:@armed  obj:=thousand|=hundred
  noun massacre|genocide|mass killing|mass murder|extermination|holocaust|mass execution|mass slaughter
  noun slaughter  of:person
  target obj,of,against,in
  toll killed obj
  toll killed of
  bare
  + Militiamen massacred villagers in Ituri. > Militiamen : villagers
  + The genocide against the Tutsi began in April. > : Tutsi
  + The massacre of civilians by soldiers shocked the world. > soldiers : civilians
  + Guerrillas slaughtered 30 peasants in Uraba. > Guerrillas : peasants
  + Islamic State exterminated Yazidis in Sinjar. > Islamic State
  - Farmers slaughtered pigs because of the virus.
  - Brazil was massacred by Germany in the final.

frame mass.sport none
  verb massacre|slaughter|butcher|annihilate  in|at:@contest
  verb slaughter|butcher|gas  obj:=pig|=cow|=cattle|=chicken|=animal|=sheep|=poultry|=bird|=whale|=goat|=turkey|=badger|=livestock|=herd|=camel
  noun slaughter|culling  of:=pig|=cow|=cattle|=chicken|=animal|=sheep|=poultry|=bird|=whale|=elephant|=livestock
  - Denmark slaughtered thousands of pigs.

frame ethnic.cleansing 203
  verb ethnically cleanse
  verb cleanse  obj:@territory|place  of:any
  verb commit|carry out|conduct|engage in [ethnic cleansing|campaign of ethnic cleansing]
  verb engage [in ethnic cleansing]
  noun ethnic cleansing|ethnic purge
  target of,against,obj,in
  bare
  + Serb forces carried out ethnic cleansing against Bosniaks. > Serb forces : Bosniaks
  + The ethnic cleansing of Rohingya by the army continued. > army : Rohingya
  - The maid was cleansing the room.

frame wmd 204
  verb use|unleash [weapon]  of:=mass_destruction|=destruction
  verb use|unleash [wmd]
  target against,on
  bare
  + The regime used weapons of mass destruction against its people. > regime
  - The army used tanks against the rebels.

frame wmd.chemical 2041
  verb use|deploy|unleash|release|drop|spray|employ|fire  obj:@poison-weapon  subj:person  on|against|in|over|at:any  on:!=crop|!=field
  verb use|deploy|unleash|employ|drop [chemical weapon|nerve gas|nerve agent|poison gas|mustard gas|sarin|sarin gas|chlorine gas|biological weapon|anthrax|dirty bomb|novichok|toxic gas|chlorine|chemical agent|chlorine bomb]
  verb gas  subj:!=farmer  obj:person|actor
  verb poison  subj:person  obj:person|actor  with:=novichok|=polonium|=nerve_agent|=sarin|=vx|=anthrax|=ricin
  verb attack  subj:person  with:@poison-weapon
  verb carry out|launch|conduct [chemical attack|gas attack|chemical weapons attack|poison gas attack|anthrax attack|biological attack|sarin attack]
  verb kill|wound|injure|hit [subj chemical attack|subj gas attack|subj sarin attack|subj poison gas attack|subj nerve gas attack|subj chlorine attack|subj anthrax attack]
  verb kill|wound|injure [in chemical attack|in gas attack|in sarin attack|in poison gas attack|in nerve gas attack|in chlorine attack]
  noun chemical attack|gas attack|chemical weapons attack|chemical weapon attack|poison gas attack|nerve agent attack|sarin attack|anthrax attack|biological attack|chlorine attack|gassing|nerve gas attack
  noun use  of:@poison-weapon
  source subj,by,poss
  target against,on,obj,in,of,at
  toll killed obj
  bare
  + Syria used chemical weapons against rebels in Ghouta. > Syria : rebels
  + A sarin attack in Tokyo killed 13 people.
  + Iraqi forces gassed Kurds in Halabja. > Iraqi forces
  + The use of nerve gas by the regime crossed a red line. > regime
  - Farmers used chemicals on their crops in Kansas.
  - Police used tear gas in Paris.

frame wmd.nuclear 2042
  verb drop|detonate|use|explode [atomic bomb|atom bomb|nuclear bomb|nuclear weapon|hydrogen bomb|a-bomb]  subj:person|country  on|against|over|in:any
  verb use [nuclear weapon]
  noun atomic bombing|nuclear bombing  of:any
  noun atomic bombing|nuclear attack|nuclear strike|atomic attack|nuclear bombing|nuclear detonation
  target on,against,of,over
  bare
  + The United States dropped an atomic bomb on Hiroshima. > United States : Hiroshima
  + The atomic bombing of Nagasaki ended the war.
  - North Korea tested a nuclear bomb.

frame mass.grave 202
  verb bury|dump|throw  subj:person|actor|@armed  obj:=body|=corpse|=victim  in|into:=mass_grave|=pit|=well|=river
  verb wipe out|raze|exterminate|decimate  subj:person|actor|@armed  obj:=village|=family|=population|=tribe|=community|=clan
  target obj,of
  bare
  + The militia wiped out a village in Ituri. > militia
  + Soldiers dumped bodies in a mass grave near Bunia. > Soldiers
  - The flood wiped out a village.

frame massacre.event 202
  noun massacre|slaughter|bloodbath|carnage  in|at|of|by|near:person|actor|place|=village|=church|=camp|=school|=town
  verb massacre|slaughter|butcher|mow down  subj:@armed|person|actor  obj:=civilian|=villager|=people|=man|=woman|=family|=prisoner|=refugee|=worshipper|=student|=peasant|=child|=resident|=protester
  toll killed obj
  toll killed of
  target of,obj,against
  bare
  + Rebels slaughtered villagers in Beni. > Rebels : villagers
  + A massacre at a church in Owo shocked Nigeria.
  - The butcher slaughtered a lamb.

frame genocide 202
  verb commit|perpetrate|incite|carry out|wage|plan [genocide|extermination|holocaust]  against|of|in:any
  noun genocide  against|of|in|by:any
  target against,of,in
  bare
  + The regime committed genocide against the Kurds. > regime : Kurds
  + The genocide in Rwanda began in April.
  - A film on genocide won the prize.

frame starve 203
  verb starve|besiege and starve  subj:person|actor|@armed|country  obj:@ethnic|=civilian|=population|=people|=city|=town|=resident|=enclave
  verb use [starvation|hunger|famine]  as:=weapon
  target obj,against
  + The regime starved the people of Homs. > regime
  + The army used starvation as a weapon. > army
  - The diet starved the actor.

frame forced.resettle 201
  verb resettle|relocate|transfer|uproot|herd|move|march  subj:=army|=regime|=government|=soldier|=militia|=junta|=state  obj:@ethnic|=population|=villager|=family|=nomad|=tribe|=community  forcibly|to|into|from:any
  noun forced relocation|forced transfer|forced resettlement|population transfer|deportation  of:@ethnic|=population|=villager|=child|=civilian
  toll displaced obj
  target obj,of
  bare
  + The army herded villagers into camps. > army : villagers
  + The regime relocated the nomads to the desert. > regime : nomads
  - The zoo moved the tigers to Lyon.

frame burn.village.ethnic 203
  verb burn|burn down|raze|torch|destroy  subj:=army|=militia|=soldier|=militiaman|=paramilitary  obj:=village|=home|=hamlet  of:@ethnic
  verb drive|chase|hound  subj:=army|=militia|=soldier|=militiaman|=paramilitary|=gunman  obj:@ethnic  from|out_of|off:=village|=home|=land|=town|=region|=area
  target obj,of
  toll displaced obj
  + Militiamen drove the Tutsi from the region. > Militiamen : Tutsi
  - The wolf drove the sheep from the field.

frame chemical.bomb 2041
  verb drop|fire|launch|use  subj:person|actor|@aircraft  obj:=chlorine_bomb|=chemical_bomb|=gas_bomb|=chlorine|=sarin|=mustard_gas|=nerve_agent|=chemical_munition|=gas_shell|=phosgene
  noun chlorine attack|sarin attack|mustard gas attack|nerve agent attack|chemical bombing
  source subj,by,poss
  target on,against,in,at
  toll killed obj
  bare
  + Government helicopters dropped chlorine on Saraqeb. >
  + A mustard gas attack in Marea burned two women.
  - The plumber used chlorine in the pool.
