# CAMEO 07: aid given. What is given tells the code.
frame aid.give 070
  verb provide|send|give|donate|supply|deliver|extend|furnish|grant|offer|dispatch|ship|distribute|disburse|contribute|channel|release|increase|raise|double|fly|hand out|hand over|hand|airlift|airdrop|transfer|allocate|resume|approve|rush [aid|assistance|help|support|backing]  subj:person
  verb aid|assist  subj:actor  obj:person
  verb help  subj:actor  obj:country
  verb provide|supply|furnish  subj:actor  obj:actor  with:aid
  noun aid|assistance  to|for:actor  from|by|poss|of|mod:actor
  target to,iobj,obj,for,in,with
  + Norway gave aid to Malawi. > Norway : Malawi
  + Turkey assisted Azerbaijan. > Turkey : Azerbaijan
  - The crane lifted the aid.
frame aid.economic 071
  verb provide|send|give|donate|lend|extend|furnish|grant|loan|disburse|contribute|release|offer|allocate|pump|inject|hand|transfer|write off|forgive|award|channel|unlock|pay [@economic_aid|debt]  subj:actor
  verb fund|finance|bankroll|subsidize|subsidise|bail out|sponsor|underwrite  subj:actor  obj:any
  verb support|assist|help  subj:actor  with:economic_aid
  verb forgive|cancel|write off|restructure|reschedule [debt|loan]
  noun loan|grant|bailout|credit|economic aid|financial aid|donation|funding|aid package|debt relief|development aid  to|for:actor
  toll money obj
  target to,iobj,obj,for,in
  + The World Bank gave Kenya a loan. > World Bank : Kenya
  + Saudi Arabia lent $2 billion to Pakistan. > Saudi Arabia : Pakistan
  + Germany gave Sudan a grant. > Germany : Sudan
  + The European Union financed agricultural projects in Malawi. > European Union
  - The airline financed the merger.
frame aid.military 072
  verb provide|send|give|donate|supply|deliver|ship|furnish|sell|transfer|lend|extend|smuggle|rush|dispatch|export|hand over|airlift|offer|pour|funnel|equip [@military_aid]  subj:person  to|iobj|for|with|in:actor
  verb supply|provide|send|deliver|give|sell|donate [@military_aid]  subj:actor
  verb arm|equip|train|reinforce|rearm  subj:actor  obj:person
  verb provide|supply|furnish|equip  subj:actor  obj:actor  with:military_aid
  verb advise  subj:actor  obj:=army|=troop|=soldier|=force|=military
  noun military aid|arms sale|weapons delivery|arms shipment|weapons shipment|military assistance|arms supply|delivery|supply|sale|shipment|transfer  to|of:military_aid|actor  by|from|poss|to:actor
  noun military aid|arms sale|arms shipment|military assistance  to|for:actor
  target to,iobj,obj,for,in,with
  + Germany sent tanks to Ukraine. > Germany : Ukraine
  + Iran armed the Houthis. > Iran : Houthis
  + Russia's arms shipments to Syria continued. > Russia : Syria
  - The chef sold knives to hotels.
  - The team trained players.
frame aid.humanitarian 073
  verb provide|send|give|donate|supply|deliver|ship|distribute|rush|dispatch|fly|airlift|airdrop|hand out|hand over|drop|bring|truck|offer|extend|transport|pledge [@humanitarian_aid]  subj:person
  verb feed|shelter|treat|evacuate|rescue|resettle|house|vaccinate|immunize|care for  subj:actor  obj:=refugee|=victim|=survivor|=civilian|=migrant|=displaced|=people|=wounded|=patient|=resident|=child|=villager
  verb accept|take in|admit|receive|resettle|welcome|absorb|host  subj:actor  obj:=refugee|=migrant|=asylum_seeker|=evacuee
  verb open [border|door]  to:=refugee|=migrant|=displaced
  noun humanitarian aid|food aid|relief|emergency aid|humanitarian assistance|aid shipment|relief effort|relief supply|humanitarian relief|medical aid|airlift  to|for|from|by|of:actor
  target to,iobj,for,in,obj,from
  + The Red Cross delivered food to Gaza. > Red Cross
  + India sent vaccines to Nepal. > India : Nepal
  + Jordan accepted refugees from Syria. > Jordan : refugees
  + Cuban doctors treated the victims of the earthquake in Haiti. > doctors
  - The dog was fed at noon.
  - The restaurant delivers food to homes.
frame aid.protection 074
  verb send|deploy|dispatch|contribute|provide|commit|supply|station|lead|rotate|land [@peacekeeper]  subj:person
  verb arrive|land|deploy|patrol  subj:peacekeeper
  verb send|deploy|dispatch [troop|soldier|police|force|battalion|contingent]  subj:actor  as|for|with|purpose|to:=peacekeeper|=peacekeeping|=mission|=protect|=peace|=maintain|=monitor|=guard
  verb protect|guard|escort|safeguard|secure|shield|patrol  subj:=peacekeeper|=troop|=soldier|=force|=police|=navy|=blue_helmet  obj:=civilian|=convoy|=refugee|=camp|=aid|=airport|=border|=minority|=population|=zone|=village
  noun deployment|arrival|dispatch  of:peacekeeper
  verb enforce|monitor|supervise|police [ceasefire|cease-fire|truce|no-fly zone|safe zone|buffer zone|peace accord]
  target in,to,obj,for
  + Kenya sent peacekeepers to Haiti. > Kenya : Haiti
  + The United Nations approved the deployment of peacekeepers to Mali. 
  + Peacekeepers protected civilians in Bangui. > Peacekeepers : civilians
frame aid.asylum 075
  verb grant|give|offer|provide|receive|win|get|obtain|find [asylum|refuge|political asylum|sanctuary|safe haven|refugee status|diplomatic asylum|haven|exile]
  verb shelter|harbor|harbour  subj:actor  obj:person
  verb grant|give [citizenship|passport|residency]  subj:actor
  noun asylum|refuge|sanctuary  to|for:person  by|from:actor
  target to,obj,iobj,for
  + Ecuador granted asylum to the activist. > Ecuador : activist
  + Russia gave asylum to Assad. > Russia : Assad
  - The church is a refuge for bats.
