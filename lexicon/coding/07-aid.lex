# CAMEO 07: aid given. What is given tells the code.

# --- 070 in general -----------------------------------------------------------------------------------------------------

frame aid.give 070
  verb provide|provided|send|give|donate|supply|deliver|extend|furnish|grant|offer|dispatch|ship|distribute|disburse|contribute|channel|release|increase|raise|double|fly|hand out|hand over|hand|airlift|airdrop|transfer|allocate|resume|approve|rush|lend|render [aid|assistance|help|helping hand]  subj:person|!private
  verb provide|provided|give|lend|supply|offer|extend [support|backing|technical support]  to|iobj|for|with:actor|!private  subj:person|!private
  target to,iobj,obj,for,in,with
  + Norway gave aid to Malawi. > Norway : Malawi
  + Zambia lent assistance to Congo. > Zambia : Congo
  - The crane lifted the aid.
  - The nurse gave help to the patient.

frame aid.help 070
  verb aid|assist  subj:actor|!private  obj:person|!private
  verb help  subj:actor|!private  obj:country|=refugee|=victim|=survivor|=migrant|=villager|=needy|=poor|=farmer
  verb help  subj:actor|!private  obj:country|=government|=rebel|=opposition|=army  xcomp:any
  verb help out|come to the aid of|come to the rescue of  subj:actor|!private  obj|of:actor
  verb come|rush [to aid|assistance|rescue]  subj:actor|!private
  target obj,of,poss
  + Turkey assisted Azerbaijan. > Turkey : Azerbaijan
  + China helped Pakistan to build a dam. > China : Pakistan
  - The coach assisted the winger.
  - Exercise helps people.

frame aid.equip-with 070
  verb provide|provided|supply|furnish|present  subj:actor|!private  obj:actor|!private  with:plain-aid|relief
  target obj
  + Canada supplied Haiti with aid. > Canada : Haiti
  - The caterer provided the actor with aid.

frame aid.noun 070
  noun aid|assistance  to|for:actor|!private  from|by|poss|of|mod:actor|!private
  noun aid|assistance  to|for:actor|!private
  noun aid flow|aid delivery|aid programme|aid program  to|for:actor
  + Norwegian aid to Malawi doubled. > Norwegian : Malawi
  + Assistance to the Palestinians resumed. > : Palestinians
  - The loud hearing aid of the boy broke.

frame aid.rebuild 070
  verb rebuild|reconstruct|repair|renovate|restore  subj:country|place|=agency|=red_cross  obj:=school|=hospital|=road|=bridge|=village|=home|=mosque|=clinic|=power_plant|=grid|=water_supply
  verb build|open|set up|equip  subj:country|place|=agency  obj:=school|=hospital|=clinic|=well|=camp|=shelter|!=field_hospital  in|for:country|place|needy
  target for,in
  + Japan rebuilt hospitals in Nepal. > Japan
  + Turkey built a hospital for Somalia. > Turkey : Somalia
  - The firm built a shelter for bikes.

frame aid.send-experts 070
  verb send|dispatch|deploy|fly|lend  subj:actor|!private  obj:=expert|=engineer|=firefighter|=fire-fighting_plane|=firefighting_plane|=specialist|=sniffer_dog|=search_team  to:actor|place
  target to,in
  + Greece sent firefighters to Turkey. > Greece : Turkey
  - The museum sent an expert to the auction.

# --- 071 economic ----------------------------------------------------------------------------------------------------------

frame aid.economic 071
  verb provide|provided|send|give|donate|lend|extend|furnish|grant|loan|disburse|contribute|release|allocate|pump|inject|hand|transfer|award|channel|unlock|pay|deposit|deliver|hand over|wire|advance [@economic_aid]  subj:actor|!private  to|iobj|for|into|in|with:actor|needy|=victim|=government|=budget|=project|=economy|=sector|=industry|=school|=household|=family|=community|=programme|=program|=agency|=fund
  verb donate|disburse|loan [@economic_aid]  subj:actor|!private
  verb provide|provided|give|donate|lend|grant|loan|disburse|unlock|release [loan|credit|grant|bailout|economic aid|financial aid|aid package|tranche|rescue package|budget support|debt relief|financial assistance]  subj:actor|!private
  toll money obj
  target to,iobj,obj,for,in
  + The World Bank gave Kenya a loan. > World Bank : Kenya
  + Saudi Arabia lent $2 billion to Pakistan. > Saudi Arabia : Pakistan
  + Germany gave Sudan a grant. > Germany : Sudan
  - The uncle gave him some cash.
  - The shop gave the customer a credit.

frame aid.fund 071
  verb fund|finance|bankroll|subsidize|subsidise|sponsor|underwrite  subj:actor|!private  obj:actor|=project|=programme|=program|=school|=hospital|=reconstruction|=militia|=group|=economy|=rebuilding|=road|=farm|=insurgency|=government
  noun funding|financing  for|of:actor  by|from|of:actor
  target obj,in,for,of
  + The European Union financed agricultural projects in Malawi. > European Union
  + Qatar bankrolled the rebels. > Qatar : rebels
  - The broker financed the merger.
  - The trust funded the telescope.

frame aid.bail-out 071
  verb bail out|rescue|prop up|shore up|keep afloat  subj:country|place|=imf|=union|=government|=fund|=bank  obj:country|=economy|=currency|=government
  noun bailout|bail-out|rescue package  of|for:country
  + The European Union bailed out Ireland. > European Union : Ireland
  + Saudi Arabia propped up the Egyptian economy. > Saudi Arabia : Egyptian
  - The bilge pump bailed out the boat.

frame aid.debt-relief 071
  verb forgive|cancel|write off|restructure|reschedule|waive|erase [@debt]  subj:country|place|=bank|=fund|=club|=union|=creditor|=imf
  verb grant|give|offer [debt relief|debt forgiveness|debt moratorium]  subj:actor|!private
  noun debt relief|debt forgiveness|cancellation of debt  to|for|by:actor
  target of,to,for,iobj,poss,obj
  + Russia wrote off the debt of Mongolia. > Russia : Mongolia
  + The Paris Club rescheduled the loans of Jordan. > : Jordan
  - The landlord forgave the debt of the tenant.

frame aid.economic-noun 071
  noun loan|grant|bailout|credit|economic aid|financial aid|aid package|development aid|budget support|rescue loan|stimulus  to|for:country|=government|=farmer|=needy  
  noun donation|funding|contribution  to|for:actor  by|from|poss|mod:actor|!private
  toll money of
  + A Chinese loan to Zambia angered the opposition. > Chinese : Zambia
  + Kuwait's donation to the United Nations was large. > Kuwait : United Nations
  - The donation to the choir came from a fan.

frame aid.support-with-money 071
  verb support|assist|help|back|reward  subj:actor|!private  obj:actor  with:economic_aid
  verb raise|collect [fund|money|donation]  for:needy|=refugee|=victim|country  subj:actor|!private
  target obj,for
  + Iran supported Iraq with a loan. > Iran : Iraq
  + The Red Cross raised money for the victims. > Red Cross : victims
  - The fan helped the band with money.

# --- 072 military ------------------------------------------------------------------------------------------------------------

frame aid.military 072
  verb provide|provided|send|give|donate|supply|deliver|ship|furnish|sell|transfer|lend|extend|smuggle|rush|dispatch|export|hand over|airlift|offer|pour|funnel|hand|return [@military_aid]  subj:person|!private  to|iobj|for|with|in|into:actor|place
  verb supply|provide|provided|send|deliver|donate|sell|export [weapon|arm|weaponry|ammunition|military aid|military assistance|tank|missile|warplane|fighter jet|military equipment|munition|military hardware]  subj:actor|!private
  target to,iobj,for,in,with,into
  + Britain supplied arms to the Kurds. > Britain : Kurds
  + Russia sent military equipment to Mali. > Russia : Mali
  + Germany sent tanks to Ukraine. > Germany : Ukraine
  + Iran smuggled missiles to the Houthis. > Iran : Houthis
  - The chef sold knives to hotels.
  - The shop sold toy tanks to boys.

frame aid.arm 072
  verb arm|rearm|reinforce  subj:actor|!private  obj:actor
  verb equip|outfit  subj:actor|!private  obj:actor|@troops  with:none
  verb provide|provided|supply|furnish|equip  subj:actor|!private  obj:actor|!private  with:military_aid
  target obj
  + Iran armed the Houthis. > Iran : Houthis
  + France supplied Chad with helicopters. > France : Chad
  - The plumber equipped the house with radar.

frame aid.train-forces 072
  verb train|instruct|drill|coach  subj:actor|!private  obj:=army|=troop|=soldier|=force|=pilot|=police|=rebel|=fighter|=militia|=guerrilla|=officer|=commando|=coastguard|=militant|=recruit  
  verb advise|mentor  subj:actor|!private  obj:=army|=troop|=soldier|=force|=military|=militia
  noun training  of:=army|=troop|=soldier|=rebel|=force  by|from:actor
  target obj,of
  + Britain trained the Afghan army. > Britain : Afghan
  + American officers advised the Georgian military. > American : Georgian
  - The team trained players.

frame aid.buy-arms 072
  verb buy|purchase|acquire|order|obtain|receive|get [@military_aid]  from:actor|!private  subj:actor|!private
  target from
  + Serbia bought missiles from China. > Serbia : China
  + Mali received helicopters from Russia. > Mali : Russia
  - The hunter bought a rifle from the shop.

frame aid.military-noun 072
  noun military aid|arms sale|weapons delivery|arms shipment|weapons shipment|military assistance|arms supply|arms delivery|weapon delivery|weapon shipment|arm shipment|arm sale  to|of|for:military_aid|actor
  noun delivery|supply|sale|shipment|transfer  of:military_aid  to|by|from|poss:actor
  target to,for,of,in,from
  + Russia's arms shipments to Syria continued. > Russia : Syria
  + The delivery of tanks to Ukraine took months. > : Ukraine
  - The delivery of the gun oil to the club was late.

frame aid.send-advisers 072
  verb send|dispatch|deploy  subj:actor|!private  obj:=military_adviser|=military_advisor|=instructor|=trainer|=military_trainer|=adviser|=advisor  to|in|into:actor|place
  target to,in,into
  + Turkey sent military advisers to Libya. > Turkey : Libya
  - The gym sent a trainer to the island.

frame aid.lift-arms-ban 072
  verb approve|authorise|authorize|clear|license [arms sale|sale|weapons sale|export|transfer|weapon sale|arm sale]  of|to:military_aid|actor  subj:country|place|=department|=congress|=government|=cabinet|=parliament
  target to,for
  + Washington approved the export of missiles to Morocco. > Washington : Morocco
  - The council approved the sale of the house.

# --- 073 humanitarian -------------------------------------------------------------------------------------------------------

frame aid.humanitarian 073
  verb provide|provided|send|give|donate|supply|deliver|ship|distribute|rush|dispatch|fly|airlift|airdrop|air-drop|hand out|hand over|drop|bring|truck|extend|transport|parachute|contribute|ferry [@humanitarian_aid]  subj:person|!private  to|iobj|for|in|into|across|on|with|over|among|via|by:any
  verb provide|provided|send|donate|deliver|distribute|airlift|airdrop|rush|dispatch|ship|fly|supply [@humanitarian_aid]  subj:actor|!private  iobj:!private
  target to,iobj,for,in,into,over,across
  + Kenya sent relief supplies to Sudan. > Kenya : Sudan
  + Egypt delivered humanitarian aid to Gaza. > Egypt : Gaza
  + The Red Cross delivered food to Gaza. > Red Cross
  + India sent vaccines to Nepal. > India : Nepal
  - The restaurant delivers food to homes.
  - The nurse gave a dose to the child.

frame aid.receive 073
  verb receive|get|obtain  subj:actor|!private|=refugee|=victim|=survivor  [@humanitarian_aid|aid|assistance]  from:actor|!private
  source from
  target subj
  + Syria received food from Algeria. > Algeria : Syria
  + The victims received tents from the Red Cross. > Red Cross : victims
  - The diner received food from the cook.

frame aid.feed 073
  verb feed|shelter|treat|house|vaccinate|immunize|immunise|care for|nurse|clothe  subj:actor|!private  obj:needy
  target obj,in,from
  + Cuban doctors treated the victims of the earthquake in Haiti. > doctors
  + The Red Crescent fed the refugees. > Red Crescent : refugees
  - The dog was fed at noon.
  - The dentist treated the child.

frame aid.evacuate 073
  verb evacuate|rescue|airlift|pull out|save|bring to safety|fly out  subj:actor|!private  obj:needy|=national|=tourist|=foreigner|=hostage|=sailor|=crew|=citizen|=passenger|=fisherman
  verb return|repatriate|bring home|bring back|fly home|fly back  subj:actor|!private  obj:=national|=citizen|=compatriot|=countryman|=tourist|=traveller|=traveler|=student|=expatriate  from:!=jail|!=prison|!=custody|!=detention|!=captivity
  noun evacuation|rescue  of:needy|=national|=citizen|=foreigner  by|from:actor|place
  target obj,of,from
  + Oman evacuated the survivors from Yemen. > Oman
  + The Italian navy rescued migrants off Libya. > navy : migrants
  + India repatriated its citizens during the pandemic. > India
  + India evacuated Indian nationals from Yemen. > India : nationals
  - The fireman rescued the kitten.

frame aid.take-in 073
  verb accept|take in|admit|receive|resettle|welcome|absorb|host|let in|take  subj:actor|!private  obj:=refugee|=migrant|=asylum_seeker|=seeker|=asylum-seeker|=evacuee|=displaced_person|=exile
  verb open [border|door|frontier]  to|for:=refugee|=migrant|=displaced|=people|=evacuee
  noun resettlement  of:=refugee|=migrant  by|in|to:any
  target obj,from,to,of
  + Jordan accepted refugees from Syria. > Jordan : refugees
  + Ethiopia opened its border to refugees from Sudan. > Ethiopia : refugees
  - The inn took in the guests.

frame aid.relief-noun 073
  noun humanitarian aid|food aid|emergency aid|humanitarian assistance|aid shipment|relief effort|relief supply|humanitarian relief|medical aid|airlift|relief operation|aid convoy|relief convoy|food assistance|relief flight  to|for|from|by|of|poss|mod|in:actor|place|needy
  noun shipment|delivery|distribution|supply  of:humanitarian_aid  to|in|for|by:actor|place|needy
  target to,for,in
  + The airlift of food to Berlin by the Americans lasted a year. > Americans
  + Humanitarian aid to Gaza resumed. >
  - The relief of the commuters was great.

frame aid.arrive 073
  verb arrive|reach|land|get|enter|cross  subj:relief|=convoy|=aid_convoy|=relief_flight|=aid  in|into|obj|to:place|actor
  verb begin|start|launch|mount|lead|resume|step up|conduct|organize|organise|coordinate [relief effort|airlift|relief operation|rescue operation|food distribution|aid operation|humanitarian operation|rescue effort|vaccination campaign]  subj:actor|!private
  target in,to,for,obj,into
  + A convoy of the Red Cross reached Aleppo. > Red Cross
  + The United Nations launched an airlift to Darfur. > United Nations
  - The convoy of lorries reached the shop.

frame aid.hospital-ship 073
  verb send|deploy|dispatch|set up|open  subj:actor|!private  obj:=field_hospital|=hospital_ship|=rescue_team|=relief_team|=medical_team|=aid_worker|=relief_worker|=rescuer
  verb send|dispatch|fly  subj:actor|!private  obj:=doctor|=medic|=nurse|=surgeon  to|into:actor|place
  target to,in,into
  + Israel sent rescue teams to Turkey. > Israel : Turkey
  + Mexico set up a field hospital in Haiti. > Mexico
  - The gym sent a doctor to the match.

# --- 074 protection -----------------------------------------------------------------------------------------------------------

frame aid.protection 074
  verb send|deploy|dispatch|contribute|provide|provided|commit|supply|station|lead|rotate|land|despatch [@peacekeepers]  subj:person|!private
  noun deployment|dispatch  of:peacekeepers  by|to|in|from:any
  target in,to,for,at
  + Kenya sent peacekeepers to Haiti. > Kenya : Haiti
  + Uruguay contributed peacekeepers to the mission. > Uruguay
  - The cinema deployed hall monitors.

frame aid.send-troops-for-peace 074
  verb send|deploy|dispatch|contribute [troop|soldier|police|force|battalion|contingent|marine|police officer]  subj:actor|!private  as|for|with|purpose|to|xcomp:=peacekeeper|=peacekeeping|=mission|=protect|=peace|=maintain|=monitor|=guard|=keep|=stabilise|=stabilize|=peacekeeping_force|=secure|=escort
  target in,to,at
  + Nigeria sent troops to keep the peace in Liberia. > Nigeria
  + Bangladesh contributed soldiers to the peacekeeping force. > Bangladesh
  - The castle sent a guard to open the gate.

frame aid.peacekeepers-act 074
  verb patrol|separate|disarm|keep  subj:peacekeepers  obj|in|along:any
  verb begin|start|complete  subj:peacekeepers  xcomp:=deploy|=arrive
  verb deploy|arrive|land  subj:peacekeepers  obj:none
  verb take over|begin|assume|hand over [peacekeeping|peacekeeping mission|peacekeeping duty]  subj:actor
  target in,along,obj
  + Peacekeepers patrolled the streets of Bangui. > Peacekeepers
  - The warden patrolled the zoo.

frame aid.protect-civilians 074
  verb protect|guard|escort|safeguard|secure|shield|patrol  subj:=peacekeeper|=troop|=soldier|=force|=police|=navy|=blue_helmet|=warship|=marine|=coalition  obj:=civilian|=convoy|=refugee|=camp|=aid|=minority|=population|=zone|=village|=aid_convoy|=ship|=tanker|=election|=pilgrim
  target obj,in,of
  + Peacekeepers protected civilians in Bangui. > Peacekeepers : civilians
  + French troops escorted the refugees. > troops : refugees
  - The hat protects the boy from the sun.

frame aid.enforce-truce 074
  verb enforce|monitor|supervise|police|oversee|observe|guarantee|keep [ceasefire|cease-fire|truce|no-fly zone|safe zone|buffer zone|peace accord|peace|disengagement|demilitarized zone|demilitarised zone]  subj:actor|!private
  target in,between,over,of
  + NATO enforced a no-fly zone over Bosnia. > NATO : Bosnia
  + The African Union monitored the truce in Darfur. > African Union
  - The mother kept the peace between the twins.

frame aid.extend-mission 074
  verb extend|renew|prolong|approve|authorize|authorise|establish [mandate|peacekeeping mission|mission]  of|in|for:peacekeepers|place|actor|=force  subj:=council|=nations|=union|=parliament|=nato|=assembly|actor
  target in,of
  + The Security Council extended the mandate of the force in Cyprus. > Security Council
  - The club extended the mandate of its president.

# --- 075 asylum ------------------------------------------------------------------------------------------------------------------

frame aid.asylum 075
  verb grant|give|offer|provide [asylum|refuge|political asylum|sanctuary|safe haven|refugee status|diplomatic asylum|haven|exile|temporary protection]  subj:actor|!private
  verb grant|give [asylum|political asylum|refugee status|refuge]
  noun asylum|refuge|sanctuary  to|for:person|!private  by|from:actor
  target to,obj,iobj,for
  + Ecuador granted asylum to the activist. > Ecuador : activist
  + Venezuela gave asylum to the spy. > Venezuela : spy
  - The church is a refuge for bats.

frame aid.receive-asylum 075
  verb receive|win|get|obtain|find|secure|be grant [asylum|refuge|political asylum|sanctuary|safe haven|refugee status]  in|from|at:actor|place
  source in,from,by,at
  target subj
  + The blogger received asylum in Norway. > : blogger
  - The moth found refuge in the lamp.

frame aid.shelter 075
  verb shelter|harbor|harbour|hide|take in  subj:actor|!private  obj:=dissident|=fugitive|=rebel|=defector|=exile|=militant|=deserter|=leader|=opposition|=activist|=president
  verb let|allow  subj:country|place  obj:=dissident|=defector|=exile|=activist|=president  xcomp:=stay|=enter|=settle
  target obj
  + Pakistan harboured the militants. > Pakistan : militants
  + Egypt sheltered the deposed president. > Egypt : president
  - The barn sheltered the cows.

frame aid.citizenship 075
  verb grant|give|award|offer [citizenship|passport|residency|honorary citizenship|residence permit|residency permit]  subj:actor|!private  to|iobj|for:actor|person
  verb naturalise|naturalize  subj:actor  obj:actor|=refugee
  target to,iobj,obj,for
  + Russia gave a passport to the American dissident. > Russia
  + Tanzania granted citizenship to refugees from Burundi. > Tanzania : refugees
  - The gym gave passports to new members.

frame aid.idiom none
  verb help [himself|herself|itself|themselves]
  noun hearing aid|first aid|band aid|visual aid|marine aid
  verb save [goal|penalty|shot|match point|money|time|energy]
  verb feed [speculation|appetite|rumour|rumor]
  verb treat [subject|theme|wound]
  verb give [birth|rise|way to]
  - The Kenyan keeper saved a penalty in Lagos.
  - The leak fed speculation about the Polish premier.
