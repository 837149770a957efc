frame core.criticize 111
  verb criticize|criticise|condemn|denounce|decry|deplore|slam|blast|lambast|lambaste|rebuke|castigate|chide|rap|berate|scold|censure|attack|assail|excoriate|lash out|hit out|deride|disparage|mock|ridicule|insult  subj:person
  noun criticism|condemnation|denunciation|rebuke
  + France condemned Russia for the raid. > France : Russia
frame core.accuse 112
  verb accuse|blame|charge|fault  subj:person  obj:person
  noun accusation|allegation
  + Iran accused Israel of killing a scientist. > Iran : Israel
frame core.meet 040
  verb meet|confer|huddle  subj:actor
  verb hold|have|open|resume|begin|conduct [talk|meeting|discussion|consultation|summit]
  noun meeting|summit|consultation
  reciprocal
  + Putin met Macron in Moscow. > Putin : Macron
frame core.negotiate 046
  verb negotiate|sit down  subj:actor
  noun talk|negotiation  between:actor
  noun talk|negotiation  with:actor
  reciprocal
  + Talks between Iran and Iraq resumed. > Iran : Iraq
frame core.visit 042
  verb visit|tour  subj:actor  obj:actor|place
  verb travel|fly|arrive  subj:actor  to|in:place
  noun visit|trip  to:actor|place
  + Blinken visited Israel on Monday. > Blinken : Israel
frame core.sign 057
  verb sign|conclude|ink|finalize|strike|reach [agreement|deal|treaty|accord|pact|memorandum]
  noun deal|agreement|accord|treaty|pact  between:actor
  reciprocal
  + Iran and Russia signed an agreement on gas. > Iran : Russia
frame core.demand 100
  verb demand|insist
  noun demand
  compose demand
  + Iran demanded an apology from Israel. > Iran : Israel
frame core.call 020
  verb urge|call|appeal|ask|request  subj:actor
  noun call|appeal|request
  compose appeal
  + The United Nations urged Israel to lift the blockade. > United Nations : Israel
frame core.reject 120
  verb reject|refuse|deny|rebuff|turn down|dismiss  subj:actor
  noun rejection|refusal
  compose reject
  + Iran rejected the proposal by the United States. > Iran : United States
frame core.threaten 130
  verb threaten|warn  subj:actor
  noun threat|warning
  compose threat
  + North Korea threatened Japan. > North Korea : Japan
frame core.sanction 163
  verb impose|slap [sanction|embargo|tariff]
  noun sanction|embargo  on|against:actor
  + The United States imposed sanctions on Iran. > United States : Iran
frame core.release 0841
  verb release|free  subj:actor  obj:person
  noun release  of:person
  + Hamas freed two hostages. > Hamas : hostages
frame core.withdraw 0874
  verb withdraw|pull out|retreat  subj:actor
  noun withdrawal|pullout
  + Russia withdrew its troops from Kherson. > Russia
frame core.aid 070
  verb provide|send|give|donate|supply|deliver [aid|assistance|relief|food|weapon|tank|medicine|money]
  noun aid|assistance  to:actor
  + Germany sent tanks to Ukraine. > Germany : Ukraine
frame core.agree 030
  verb agree|promise|pledge|vow|offer|plan  subj:actor
  adj ready|willing|prepared|committed  subj:actor
  noun promise|pledge|offer|plan
  compose intent
  + Iran agreed to hold talks with Iraq. > 036 Iran : Iraq
frame core.praise 051
  verb praise|hail|welcome|applaud|commend|support|back|endorse  subj:actor
  noun support|praise  for:actor
  + China praised Pakistan. > China : Pakistan
frame core.investigate 090
  verb investigate|probe  subj:actor
  noun investigation|inquiry|probe  into:any
  + Police are investigating the attack by rebels. > Police
