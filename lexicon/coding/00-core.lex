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
frame core.attack 190
  verb attack|assault|storm|raid|ambush|shell|bombard|bomb|pound|strike|fight|battle|clash|invade  subj:person
  verb launch|carry out|mount|intensify [attack|offensive|assault|raid|strike]
  noun attack|assault|offensive|raid|invasion|bombardment|shelling|airstrike
  + Russian troops attacked Ukrainian soldiers. > Russian troops : Ukrainian soldiers
frame core.kill 190
  verb kill|shoot|wound|injure|murder  obj:person
  toll killed obj
  + Gunmen killed two soldiers. > Gunmen : soldiers
frame core.seize 192
  verb seize|capture|overrun|occupy|retake|recapture  subj:person  obj:place|actor
  verb seize|take|gain [control]
  + Rebels seized the town of Goma. > Rebels : Goma
frame core.arrest 173
  verb arrest|detain|jail|imprison|charge|sentence  obj:person
  noun arrest|detention
  toll arrested obj
  + Police arrested three protesters. > Police : protesters
frame core.protest 141
  verb protest|demonstrate|rally|march
  noun protest|demonstration|rally|march
  bare
  + Students protested in Lyon. > Students
frame core.call 020
  verb urge|call|appeal|ask|request  subj:actor
  noun call|appeal|request
  compose appeal
  + The United Nations urged Israel to lift the blockade. > United Nations : Israel
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
frame core.deploy 154
  verb deploy|mobilize|mobilise|mass  subj:actor
  noun deployment
  + Russia deployed troops to the border with Ukraine. > Russia : Ukraine
