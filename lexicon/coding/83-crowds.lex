# Strikes and riots told with words of their own, without an aim.

frame strike.down-tools 143
  verb lay down|down [tool|tools]  subj:person
  verb walk off [job]  subj:person
  verb stage|observe|call|declare [hartal|bandh|stay-away|stayaway|wildcat strike|lightning strike|warning strike|token strike|sympathy strike|overtime ban|sick-out|work-to-rule]  over|for|against:!any  subj:person|none
  noun hartal|bandh|stay-away|wildcat strike|sick-out|sickout
  target against,in
  toll participants subj
  + Nurses walked off the job in Accra. > Nurses
  + Unions called a hartal in Dhaka. > Unions
  + Miners staged a wildcat strike in Marikana. > Miners
  - The worker stopped work at five.

frame riot.pelt 145
  verb pelt|stone  subj:=youth|=rioter|=protester|=demonstrator|=student|=fan|=villager|=settler|=mob|=crowd|=supporter|=refugee|=looter  obj:person|=car|=bus|=embassy|=convoy|=vehicle|=motorcade
  verb ransack|torch|trash|loot|vandalise|vandalize  subj:=youth|=rioter|=mob|=crowd|=protester|=demonstrator|=looter|=fan|=villager  obj:=embassy|=consulate|=police_station|=ministry|=town_hall|=courthouse|=supermarket|=warehouse|=newspaper|=residence
  target obj,at,against,on,in
  toll participants subj
  bare
  + Youths pelted police with stones in Tunis. > Youths : police
  + A mob ransacked the embassy of Iran in Basra. > mob : Iran
  - The fans pelted the pitch with confetti.
