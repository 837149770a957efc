# Aid told by sums and goods, what is received, doors that open; concessions and refusals told in other words.

frame aid.sum-for 070
  verb provide|provided|give|donate|contribute|allocate|earmark|set aside|channel|disburse|commit|release|grant|devote|pump|funnel|inject|chip in  subj:actor|!private  obj:number  for|in|to|toward|towards:=aid|=assistance|=relief|=humanitarian_aid|=emergency_aid|=relief_effort|=reconstruction|=refugee|=victim|=survivor|=displaced|=humanitarian_assistance|=food_aid|=emergency_relief|=recovery|=development_aid|=relief_work
  verb provide|provided|give|donate|contribute|allocate|earmark|set aside|commit  subj:actor|!private  obj:number  xcomp|purpose:=help|=assist|=support|=feed|=rebuild|=fund|=pay|=fight|=shelter|=relieve
  target to,for,in,toward,towards,undergoer
  + Japan earmarked ten million dollars to help Nepal. > Japan
  - The film earned ten million dollars in June.

frame aid.weapons-to 072
  verb give|supply|provide|provided|donate|ship|send|deliver|transfer|hand over|sell at cost|airlift|smuggle|lend|lease  subj:actor|!private  obj:=firearm|=rifle|=assault_rifle|=machine_gun|=helicopter|=patrol_boat|=ammunition|=drone|=howitzer|=armoured_vehicle|=armored_vehicle|=night-vision_goggles|=fighter_jet|=warplane|=missile|=rocket_launcher|=gunboat|=anti-tank_missile|=air_defence_system|=tank|=artillery|=shell|=mortar|=surveillance_plane|=body_armour|=submarine|=weaponry|=munition|=grenade  to:actor|country
  target to
  context military
  + The United States gave 600 rifles to the Kenyan army. > United States : Kenyan army
  + Italy donated patrol boats to Libya. > Italy : Libya
  + Iran smuggled ammunition to the Houthis. > Iran : Houthis
  - The museum lent a tank to the town.

frame aid.goods-to 073
  verb hand over|deliver|ship|dispatch|airlift|fly|truck|donate|distribute|send|hand out|dole out|unload|airdrop|drop|parachute|make available|rush  subj:actor|!private  obj:=medical_supply|=medicine|=ventilator|=vaccine|=tent|=blanket|=mosquito_net|=rice|=grain|=wheat|=flour|=drinking_water|=food|=food_parcel|=ambulance|=hospital_equipment|=medical_equipment|=protective_equipment|=mask|=generator|=shelter_kit|=hygiene_kit|=water_purifier|=foodstuff|=baby_milk|=winter_clothing|=fuel  to|in|for|into:country|place|actor|=refugee|=survivor|=victim|=displaced|=camp|=villager|=people|=family
  target to,for,in,into
  + France handed over medical supplies to the Nigerian government. > France : Nigerian government
  + India shipped vaccines to Nepal. > India : Nepal
  + The Red Cross trucked drinking water into Aleppo. > Red Cross
  + Turkey flew tents to Albania. > Turkey : Albania
  - The grocer delivered rice to the school.

frame aid.open-door 073
  verb open|throw open [border|door|frontier|gate]  to|for:=refugee|=migrant|=displaced|=asylum_seeker|=exile|=fugitive|=afghan|=syrian|=civilian|=evacuee  subj:country|@leader-noun|=government|=authority
  target to,for
  + Iran opened its borders to refugees from Afghanistan. > Iran : refugees
  + Turkey opened its frontier for Syrian refugees. > Turkey : refugees
  - The museum opened its doors to visitors.

frame concede.tariff 085
  verb reduce|cut|lower|halve|slash|lift|remove|scrap|waive|suspend|roll back|ease|drop [tariff|duty|import duty|customs duty|levy|quota|trade barrier|export ban|import ban|price cap|antidumping duty]  on|against|for:any  subj:country|@leader-noun|=union|=government|=commission
  target of,on,from,for,against
  + China lowered tariffs on American cars. > China
  + Australia lifted the import ban on Japanese beef. > Australia : Japanese
  + India waived duties on lentils from Myanmar. > India
  - The shop lowered its prices.

frame reject.lid 120
  verb decline|refuse|be unwilling|hesitate|balk|baulk|demur  subj:=government|=premier|=president|=minister|=kremlin|country|=junta|=rebel|=opposition|=cabinet|=union|=party|=senate|=congress|=court|=army  at:any
  verb stand|hold|remain [firm|ground]  on|over|against:any  subj:actor|!sporty
  verb dig in [heel]  subj:actor
  verb rule out  subj:actor|!private  xcomp|obj:any
  verb stick [to gun|to position]  subj:actor
  target of,by,to,with,from
  + Warsaw balked at the plan of the commission. > Warsaw : commission
  + The premier dug in his heels over the budget. > premier
  - The horse balked at the fence.

frame threaten.announce 138
  verb threaten|vow|pledge|promise|swear  subj:person  xcomp:=avenge|=retaliate|=strike|=hit|=crush|=annihilate|=obliterate|=fight|=resist|=defend|=punish|=destroy|=flatten|=wipe|=teach  obj:none
  noun threat|vow|promise  xcomp:=avenge|=retaliate|=crush|=annihilate|=destroy|=wipe  by|poss|from:actor
  target undergoer,against,on,to
  + Hezbollah vowed to avenge the commander. > Hezbollah
  + Iran swore to retaliate for the strike. > Iran
  + Hamas promised to fight the occupation. > Hamas
  - The champion vowed to fight in May.
