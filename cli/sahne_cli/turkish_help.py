"""What ``--help`` says, in Turkish: the English stands where each command is declared."""

import inspect
import re
from copy import copy
from functools import partial

import click

from sahne_cli.language import language

HELP = {
    "From a folder of Markdown to a career portal, a playbook and calendar feeds.": (
        "Bir klasör Markdown dosyasından kariyer sitesi, oyun kitabı ve takvimler."
    ),
    "The workspace, when it is not the current folder.": "Bulunduğunuz klasör değilse, çalışma alanı.",
    "Show the version and exit.": "Sürümü gösterir.",
    "Show this message and exit.": "Bu sayfayı gösterir.",
    "Make a first workspace.": "İlk çalışma alanını oluşturur.",
    "Make a workspace of a few good items in FOLDER, ready to be changed into your own.": (
        "FOLDER klasöründe, birkaç iyi içerikle başlayan ve sizinkine dönüştürebileceğiniz bir çalışma alanı oluşturur."
    ),
    "The employer's name; without it the folder's.": "İşverenin adı; yazılmazsa klasörünki.",
    "Plan the first items around this day.": "İlk içerikler bu günün çevresinde planlanır.",
    "The language of the messages; that of the environment unless said.": (
        "İletilerin dili; yazılmazsa bilgisayarın dili."
    ),
    "Write a new item.": "Yeni bir içerik yazar.",
    "Write a new item of a KIND, with what such items usually say.\n\n"
    "On a terminal it asks for what is not given, and offers what the workspace has; elsewhere it takes the usual answers.": (
        "KIND türünde yeni bir içerik yazar; post, job, story, event …, Türkçe adıyla da olur: gönderi, ilan, hikâye, "
        "etkinlik.\n\nTerminalde, verilmeyenleri çalışma alanındaki seçenekleri göstererek sorar; başka yerde alışılmış "
        "yanıtları alır."
    ),
    "For whom.": "Kimin için.",
    "On which channels.": "Hangi kanallarda.",
    "For which goal.": "Hangi hedef için.",
    "Who looks after it.": "Sorumlusu.",
    "When it goes out; the next free place unless said.": "Ne zaman yayımlanacağı; yazılmazsa boş olan ilk yer.",
    "The language of the item; the workspace's first unless said.": "İçeriğin dili; yazılmazsa çalışma alanının ilk dili.",
    "It is the version of this item in another language.": "Hangi içeriğin başka dildeki sürümü olduğu.",
    "The name of the file and the end of its address; made of the title unless said.": (
        "Dosyanın adı ve adresinin sonu; yazılmazsa başlıktan türetilir."
    ),
    "Any other field, as sahne set takes it.": "Başka bir alan, sahne set komutundaki gibi.",
    "Act as on this day, 2026-11-23, or at this time, 2026-11-23T09:00.": (
        "Bugün bu günmüş gibi davranır: 2026-11-23, saatiyle 2026-11-23T09:00."
    ),
    "Say what is wrong, where, and what to write instead.": "Neyin yanlış olduğunu, yerini ve ne yazılacağını söyler.",
    "Read every item and say what is wrong, where, and what to write instead.\n\n"
    "PATHS are files or folders; without them the whole workspace is meant.": (
        "Bütün içerikleri okur; neyin yanlış olduğunu, yerini ve ne yazılacağını söyler.\n\n"
        "PATHS dosya ya da klasörlerdir; yazılmazsa bütün çalışma alanı okunur."
    ),
    "Mend what is safe, and only that.": "Tek anlama gelen yanlışları, yalnız onları düzeltir.",
    "Only these rules: SAH201, or SAH2 for a group.": "Yalnız bu kurallar: SAH201, bir grup için SAH2.",
    "All rules but these.": "Bunların dışındaki bütün kurallar.",
    "Fail on warnings and advice too.": "Uyarı ve öneride de 1 ile biter.",
    "Only what is new since a commit, or since this branch left another: --diff main.": (
        "Yalnız bir commit'ten ya da dalın ayrılmasından sonra gelenler: --diff main."
    ),
    "Read every file again, those too that did not change.": "Değişmeyenleri de içinde, bütün dosyaları yeniden okur.",
    "Show what each rule costs, and no findings.": "Bulguları değil, her kuralın ne kadar sürdüğünü gösterir.",
    "Print the page of a rule.": "Bir kuralın sayfasını gösterir.",
    "Print the page of a rule, or the list of all rules.": "Bir kuralın sayfasını ya da bütün kuralların listesini gösterir.",
    "Show the coming weeks: what goes out, where it clashes, where there is room.": (
        "Önümüzdeki haftalar: ne yayımlanıyor, ne çakışıyor, nerede yer var."
    ),
    "Show what goes out and takes place in the coming weeks, the gaps, what clashes, and the next free places.\n\n"
    "Filters of different kinds hold together; the same one given twice takes either.": (
        "Önümüzdeki haftalarda yayımlanacakları ve olacakları, boşlukları, çakışmaları ve boş olan ilk yerleri gösterir."
        "\n\nAyrı süzgeçlerin hepsi birden tutmalıdır; aynısı iki kez yazılırsa biri yeter."
    ),
    "How many weeks.": "Kaç hafta.",
    "The first day; today unless said.": "İlk gün; yazılmazsa bugün.",
    "Only what names this channel.": "Yalnız bu kanalı ananlar.",
    "Let people read calendars who cannot log in.": "Oturum açamayanlara takvim adresi verir.",
    "Give readers secret addresses of the team's calendars, which Google and Outlook can fetch without a login.": (
        "Okurlara, ekibin takvimleri için Google'ın ve Outlook'un oturum açmadan okuyabildiği gizli adresler verir."
    ),
    "Give a reader an address that nobody can guess.": "Bir okura, kimsenin tahmin edemeyeceği bir adres verir.",
    "Give a reader an address that nobody can guess.\n\n"
    "NAME is who it is for, so that it can be taken away from this reader and from nobody else.": (
        "Bir okura, kimsenin tahmin edemeyeceği bir adres verir.\n\n"
        "NAME adresin kimin olduğudur; böylece yalnız ondan geri alınabilir, başkasından değil."
    ),
    "Which calendar; the whole plan unless said.": "Hangi takvim; yazılmazsa planın tamamı.",
    "With an alarm at each entry.": "Her kayıtta alarmla.",
    "Give a new address, and let the old one go.": "Yeni bir adres verir, eskisini kapatır.",
    "Take a reader's address away; those of all others stay as they are.": (
        "Bir okurun adresini kapatır; ötekilerinki olduğu gibi kalır."
    ),
    "Say who may read which calendars, and no address.": "Kimin hangi takvimi okuyabileceğini söyler; adres göstermez.",
    "One calendar, with an alarm at each entry.": "Her kayıtta alarmı olan tek bir takvim yazar.",
    "Only what names this audience.": "Yalnız bu hedef kitleyi ananlar.",
    "Only what names this goal.": "Yalnız bu hedefi ananlar.",
    "Only what names this owner.": "Yalnız bu sorumluyu ananlar.",
    "Only what names this campaign.": "Yalnız bu kampanyayı ananlar.",
    "Only items of this kind.": "Yalnız bu türden içerikler.",
    "Only items that are so ready.": "Yalnız bu durumdaki içerikler.",
    "Only items in this language: en.": "Yalnız bu dildeki içerikler: tr.",
    "Change fields of an item.": "Bir içeriğin alanlarını değiştirir.",
    "Change fields of an item, and nothing else in its file.\n\n"
    "ITEM is a path, a name such as posts/kutu, an id, or a slug. FIELD=VALUE writes a value, FIELD= takes the line out,\n"
    "FIELD+=VALUE and FIELD-=VALUE add to a list and take from it; kpi.target=40 changes a field within a field.": (
        "Bir içeriğin alanlarını değiştirir, dosyasında başka hiçbir şeye dokunmaz.\n\n"
        "ITEM bir yol, posts/kutu gibi bir ad, bir id ya da slug olur. ALAN=DEĞER değeri yazar, ALAN= satırı çıkarır, "
        "ALAN+=DEĞER listeye ekler, ALAN-=DEĞER listeden çıkarır; kpi.target=40 bir alanın içindeki alanı değiştirir."
    ),
    "Move an item to another day.": "Bir içeriği başka bir güne alır.",
    "Move an item to another day; an event with its end, everything else with its publish.\n\n"
    "DAY is 2026-12-03, 2026-12-03T10:00, 10:00, +7d, -1w, or next: the next free place of its channels that\n"
    "leaves the days it takes to be approved. Without a time\nthe item keeps the one it has.": (
        "Bir içeriği başka bir güne alır; etkinliğin başını ve sonunu, ötekilerin publish gününü değiştirir.\n\n"
        "DAY 2026-12-03, 2026-12-03T10:00, 10:00, +7d, -1w ya da next olur. next, kanallarında boş olan ve onaya yetecek "
        "kadar gün bırakan ilk yerdir. Saat yazılmazsa içeriğin saati değişmez."
    ),
    "Only when it goes out; an event itself stays where it is.": "Yalnız yayın günü; etkinliğin kendisi yerinde kalır.",
    "Say that you have read an item and found it good.": "Bir içeriği okuyup uygun bulduğunuzu yazar.",
    "Say that you have read an item and found it good: your name, the day, and a hash of what you read are written down.\n\n"
    "Any later change of its words, title, picture, channel or day voids it; the status and what happened may change. Nobody\n"
    "approves what is their own.": (
        "Bir içeriği okuyup uygun bulduğunuzu yazar: adınız, gün ve okuduğunuz metnin özeti (hash) kaydedilir.\n\n"
        "Sonradan metni, başlığı, görseli, kanalı ya da günü değişirse onay düşer; durumu ve gerçekleşenler değişebilir. "
        "Kimse kendi işini onaylayamaz."
    ),
    "Who you are; whom version control knows you as unless said.": (
        "Kim olduğunuz; yazılmazsa sürüm denetiminin tanıdığı kişi."
    ),
    "As what you read it: lawyer; reviewer unless said.": "Hangi sıfatla okuduğunuz: hukukçu; yazılmazsa gözden geçiren.",
    "Say what waits for whom, and approve nothing.": "Neyin kimi beklediğini söyler, hiçbir şeyi onaylamaz.",
    "Say who has what to do, or write CODEOWNERS.": "Kimin ne işi olduğunu söyler ya da CODEOWNERS yazar.",
    "Say what each person has to do, to read and to answer, and looks after.\n\n"
    "With --codeowners the file is written by which GitHub and GitLab ask owner and reviewers about a change; your own\n"
    "lines in it stay. Accounts and addresses come from git in content/people.": (
        "Herkesin yapacağı, okuyacağı ve yanıtlayacağı işleri, baktığı içerik sayısıyla söyler.\n\n"
        "--codeowners, GitHub ile GitLab'ın bir değişikliği sorumluya ve gözden geçirenlere sormasını sağlayan dosyayı yazar; "
        "içindeki kendi satırlarınız kalır. Hesaplar ve adresler content/people içindeki git alanından gelir."
    ),
    "Write CODEOWNERS for GitHub and GitLab.": "GitHub ve GitLab için CODEOWNERS yazar.",
    "Write nothing; exit with 1 when CODEOWNERS is behind.": "Hiçbir şey yazmaz; CODEOWNERS geride kalmışsa 1 koduyla biter.",
    "Spread the days of review, so many a week for each owner.": (
        "Gözden geçirme günlerini, her sorumluya haftada en çok şu kadar düşecek biçimde dağıtır."
    ),
    "Propose a day of review for what has none, or whose day is past.\n\n"
    "Nobody gets more than so many a week, none on a weekend or a holiday; days that are still to come stay. What is overdue\n"
    "comes first. --write writes them, and beside a day that passed, that nobody has read it yet.": (
        "Günü olmayan ya da günü geçmiş içerik için bir gözden geçirme günü önerir.\n\n"
        "Kimseye haftada belirlenen sayıdan çok iş düşmez; hafta sonuna ve tatile gün verilmez; gelecekteki günler "
        "yerinde kalır. Gecikenler öne alınır. --write günleri yazar; geçmiş bir günün yanına da henüz okunmadığını yazar."
    ),
    "Write the days; else they are only shown.": "Günleri yazar; yoksa yalnız gösterir.",
    "Only of this person.": "Yalnız bu kişininkiler.",
    "How many a week; as the settings say unless said.": "Haftada kaç tane; yazılmazsa ayarlardaki kadar.",
    "Write the calendar feeds.": "Takvimleri yazar.",
    "Write every calendar feed, the same bytes that a build puts on the sites.\n\n"
    "With filters, or where the name of a file is given, one calendar of what is asked for. Filters of different kinds hold\n"
    "together; the same one given twice takes either.": (
        "Bütün takvimleri, sitelere konanlarla bire bir aynı olarak yazar.\n\nSüzgeçle ya da bir dosya adı verilirse yalnız "
        "istenenlerin tek bir takvimini yazar. Farklı süzgeçler birlikte geçerlidir; aynısı iki kez verilirse birine uyan alınır."
    ),
    "Where to write: a folder, in which portal/ and playbook/ are made, or one file, linkedin.ics.": (
        "Nereye yazılacağı: içinde portal/ ve playbook/ oluşan bir klasör ya da tek bir dosya, linkedin.ics."
    ),
    "Remember what calendars were told.": "Takvimlere ne söylendiğini kaydeder.",
    "Bring content/calendar.lock up to date: what subscribers of the calendars were told of each entry, and when.\n\n"
    "Commit the file with your content. Lines of two branches in it are brought together.": (
        "content/calendar.lock dosyasını günceller: takvim abonelerine her kayıt için ne söylendi, ne zaman.\n\n"
        "Dosyayı içerikle birlikte kaydedin. İçinde iki dalın satırları varsa birleştirilir."
    ),
    "Write nothing; exit with 1 when the lock is behind.": "Hiçbir şey yazmaz; dosya geride kalmışsa 1 koduyla biter.",
    "Build the portal and the playbook.": "Kariyer sitesini ve oyun kitabını yapar.",
    "Build the career portal and the playbook, with their calendar feeds.\n\n"
    "What was there before stays untouched until the new sites are whole.": (
        "Kariyer sitesini ve oyun kitabını takvimleriyle birlikte yapar.\n\nYenileri tamamlanana kadar eskilerine dokunmaz."
    ),
    "Check first, and stop on an error.  [default: check]": "Önce denetler, hata varsa durur.  [default: check]",
    "Where to write; site/ in the workspace unless said.": "Nereye yazılacağı; yazılmazsa çalışma alanındaki site/.",
    "Preview both sites while you write.": "Siz yazarken iki siteyi de gösterir.",
    "Preview both sites, and build them again whenever an item, a page or a setting is saved.\n\nCtrl-C ends it.": (
        "İki siteyi de gösterir; bir içerik, sayfa ya da ayar kaydedildikçe yeniden yapar.\n\nCtrl-C ile biter."
    ),
    "Of the portal; the playbook has the next.": "Kariyer sitesinin bağlantı noktası; oyun kitabınınki bir sonrakidir.",
    "Bring content from elsewhere into the workspace.": "Başka yerdeki içerikleri çalışma alanına getirir.",
    "Import Markdown with front matter, as Jekyll, Hugo and Eleventy write it.\n\n"
    "SRC is a folder or one file. Every file arrives as an item that Sahne reads without a fault, or is named with the "
    "reason. Text\nand comments stay as they are; a field that has no place becomes a comment that begins with "
    '"# import:". A file that is in the\nworkspace already is never overwritten.\n\n'
    "What a file says counts more than --set: a draft (draft: true, published: false, a file in _drafts) stays a draft, "
    "and\narchived: true stays archived, whatever --set says of the status. --map archived= makes the import pass over "
    "that field.\n\n\b\nsahne import jekyll old-site/_posts --kind post --set status=published\n"
    "sahne import jekyll old-site/content --kind job --map closing=valid_through --dry-run": (
        "Jekyll, Hugo ve Eleventy ile yazılmış, üst bilgili Markdown dosyalarını getirir.\n\n"
        "SRC bir klasör ya da tek bir dosyadır. Her dosya, Sahne'nin hatasız okuduğu bir içerik olur ya da nedeniyle "
        "birlikte sayılır. Metin ve yorumlar olduğu gibi kalır; yeri olmayan alan, # import: ile başlayan bir yoruma "
        "dönüşür. Çalışma alanında bulunan bir dosyanın üzerine hiçbir zaman yazılmaz.\n\n"
        "Dosyanın söylediği --set'ten önce gelir: taslak (draft: true, published: false, _drafts içindeki dosya) taslak, "
        "archived: true ise arşivde kalır. --map archived= bu alanı atlatır.\n\n\b\n"
        "sahne import jekyll eski-site/_posts --kind post --set status=published\n"
        "sahne import jekyll eski-site/content --kind job --map closing=valid_through --dry-run"
    ),
    "What the files are: job, story, post, event, episode, contest, community, campaign, training, benchmark, "
    "dialogue, goal, audience, channel, value, person, team, location.": (
        "Dosyaların türü: job, story, post, event, episode, contest, community, campaign, training, benchmark, "
        "dialogue, goal, audience, channel, value, person, team, location."
    ),
    "Where the items go, from the workspace; content/jobs for jobs unless said.": (
        "İçeriklerin, çalışma alanından başlayarak, konacağı yer; yazılmazsa ilanlar için content/jobs."
    ),
    "Fill in a field where a file does not say it; what a file says is never overwritten.": (
        "Dosyada yoksa bir alanı doldurur; dosyanın söylediği değişmez."
    ),
    "Put a field of theirs into one of ours; OLD= alone leaves it out.": (
        "Eski bir alanı yenisine koyar; yalnız OLD= yazılırsa o alan alınmaz."
    ),
    "Say what would happen, and write nothing.": "Ne olacağını söyler, hiçbir şey yazmaz.",
    "Say of each file where it went and what has no place.": "Her dosyanın nereye gittiğini ve neyin yeri olmadığını söyler.",
    "Import a calendar that Outlook, Google or Apple has exported.\n\n"
    "Every event becomes an item, or is named with the reason. It keeps the identity that its subscribers know, so that "
    "nobody sees\nit twice; what is in the workspace already is not imported again. Who was invited, and alarms, are never "
    "taken over.\n\nAn event that is not called off or uncertain becomes approved, unless --set status= says something "
    "else. What repeats without\nend ends on the last day of the third year from today.\n\n\b\n"
    "sahne import ics calendar.ics --dry-run\n"
    "sahne import ics calendar.ics --set visibility=public --set channel=portal": (
        "Outlook, Google ya da Apple'dan dışa aktarılmış bir takvimi getirir.\n\n"
        "Her etkinlik bir içerik olur ya da nedeniyle birlikte sayılır. Abonelerin tanıdığı kimliği korur, kimse onu iki "
        "kez görmez; çalışma alanında bulunan yeniden alınmaz. Davetliler ve anımsatmalar hiçbir zaman alınmaz.\n\n"
        "İptal edilmemiş ve kesinleşmiş bir etkinlik, --set status= başka bir şey söylemedikçe onaylanmış sayılır. Sonu "
        "olmayan yineleme, bugünden sonraki üçüncü yılın son günü biter.\n\n\b\n"
        "sahne import ics takvim.ics --dry-run\n"
        "sahne import ics takvim.ics --set visibility=public --set channel=portal"
    ),
    "Say of each event where it went and what was guessed.": "Her etkinliğin nereye gittiğini ve neyin tahmin edildiğini söyler.",
    "What the events become: event, or post, which goes out when the event began.": (
        "Etkinliklerin ne olacağı: event ya da etkinlik başladığında yayımlanan post."
    ),
    "Where the items go, from the workspace; content/events unless said.": (
        "İçeriklerin, çalışma alanından başlayarak, konacağı yer; yazılmazsa content/events."
    ),
    "Fill in a field where an event does not say it; what an event says is never overwritten.": (
        "Etkinlikte yoksa bir alanı doldurur; etkinliğin söylediği değişmez."
    ),
    "Write the report of a month.": "Bir ayın raporunu yazar.",
    "Which month, 2026-11; the last one that is over unless said.": "Hangi ay, 2026-11; yazılmazsa biten son ay.",
    "A file that ends in .md, .html or .pdf, or a folder for all three; the terminal unless said.": (
        ".md, .html ya da .pdf ile biten bir dosya ya da üçü için bir klasör; yazılmazsa terminal."
    ),
    "Write what a month brought: goals and KPIs on their course, what went out and what did not, the best and the weakest,\n"
    "dialogues, gaps. Every number names the file and line it comes from.\n\n"
    "The HTML stands alone and prints well. The PDF is made by a Chromium, where the machine has one.\n\n\b\n"
    "sahne report --month 2026-11\nsahne report --month 2026-11 -o reports": (
        "Bir ayın getirdiklerini yazar: hedefler ve KPI'ların gidişatı, çıkanlar ve çıkmayanlar, en iyiler ve en zayıflar, "
        "diyaloglar, boşluklar. Her sayı geldiği dosyayı ve satırı söyler.\n\n"
        "HTML tek başına açılır, iyi yazdırılır. PDF'yi, bilgisayarda varsa Chromium yapar.\n\n\b\n"
        "sahne report --month 2026-11\nsahne report --month 2026-11 -o raporlar"
    ),
    "Keep what was measured.": "Ölçülenleri saklar.",
    "Keep what was measured: the tables in content/results, from which every number of the playbook comes.": (
        "Ölçülenleri saklar: oyun kitabındaki her sayının geldiği content/results tabloları."
    ),
    "Take the numbers that another tool exports.": "Başka bir aracın dışa aktardığı sayıları alır.",
    "Append the numbers of an export of LinkedIn, Google Analytics 4, Meta, YouTube or Buffer to content/results.\n\n"
    "A line belongs to the item that was published at its address, or whose page, id or path it names. Numbers are taken by\n"
    "which a goal or an item is measured, and those that --map names. No row is ever overwritten; the same file twice adds\n"
    "nothing. Where a value differs from the one that is there, it is refused, and taken with --correct as a new row below\n"
    "the old one.\n\n\b\n"
    "sahne results import yelkovan_content.xls --from linkedin --on 2026-11-20 --map Impressions=reach\n"
    "sahne results import pages.csv --from ga4 --map Views=story_views --dry-run": (
        "LinkedIn, Google Analytics 4, Meta, YouTube ya da Buffer'dan dışa aktarılan sayıları content/results tablolarına ekler."
        "\n\nBir satır, adresinde yayımlanan ya da sayfasını, kimliğini veya yolunu andığı içeriğe aittir. Bir hedefin ya da "
        "içeriğin ölçüldüğü sayılar ve --map ile anılanlar alınır. Hiçbir satırın üzerine yazılmaz; aynı dosya ikinci kez hiçbir "
        "şey eklemez. Var olandan farklı bir değer alınmaz; --correct yazılırsa eskisinin altına yeni bir satır olarak girer."
        "\n\n\b\n"
        "sahne results import yelkovan_content.xls --from linkedin --on 2026-11-20 --map Impressions=reach\n"
        "sahne results import sayfalar.csv --from ga4 --map Views=story_views --dry-run"
    ),
    "Which tool wrote the file; csv is any table.": "Dosyayı hangi aracın yazdığı; csv herhangi bir tablodur.",
    "The day on which it was exported, where the file does not say it.": "Dışa aktarıldığı gün; dosya söylemiyorsa.",
    "Take the numbers of the whole account, day by day, as those of this goal.": (
        "Bütün hesabın günlük sayılarını bu hedefin sayıları olarak alır."
    ),
    "Add up the days of a goal to whole months.": "Bir hedefin günlerini toplayıp tam aylara çevirir.",
    "Which item an address, a page or a video is.": "Bir adresin, sayfanın ya da videonun hangi içerik olduğu.",
    "What a column is called here; COLUMN= leaves it out.": "Bir sütunun buradaki ölçü adı; COLUMN= yazılırsa alınmaz.",
    "What the rows say of where they come from; the name of the tool unless said.": (
        "Satırlara kaynak olarak yazılan; yazılmazsa aracın adı."
    ),
    "The table to append to; content/results/TOOL-YEAR.csv unless said.": (
        "Satırların ekleneceği tablo; yazılmazsa content/results/ARAÇ-YIL.csv."
    ),
    "The sign before the fraction.": "Ondalık işareti.",
    "31/12/2026 is how the file writes days.": "Dosya günleri 31/12/2026 gibi yazıyor.",
    "12/31/2026 is how the file writes days.": "Dosya günleri 12/31/2026 gibi yazıyor.",
    "Take a value that differs from the one that is there.": "Var olandan farklı olan değeri de alır.",
    "Show every line that was not taken, and each new row.": "Alınmayan her satırı ve her yeni satırı gösterir.",
    "Print or write JSON Schema of each kind, for editors.": "Düzenleyiciler için her türün JSON Schema'sını verir.",
    "Print the JSON Schema of a KIND's fields, or of the settings; with -o write it, or all of them, into a folder.\n\n"
    "Without either, the names of the kinds are printed. sahne init writes them all into .vscode/sahne.": (
        "KIND alanlarının ya da ayarların JSON Schema'sını gösterir; -o ile onu ya da hepsini bir klasöre yazar.\n\n"
        "İkisi de yazılmazsa türlerin adlarını gösterir. sahne init hepsini .vscode/sahne klasörüne yazar."
    ),
    "A folder to write them into.": "Yazılacakları klasör.",
    "Say what calendar subscribers will see of a change.": "Takvim abonelerinin bir değişiklikten ne göreceğini söyler.",
    "Say what subscribers of the calendars will see of your change, in plain words.\n\n"
    "Your folder as it is, with what is not committed yet, is held against BASE: a branch, a tag or a commit, and of a branch\n"
    "the commit at which yours left it. Without BASE it is the branch that yours follows, else the last commit. It ends with 0\n"
    "whether there are changes or not.": (
        "Takvim abonelerinin değişikliğinizden ne göreceğini düz sözlerle söyler.\n\n"
        "Klasörünüz, henüz kaydedilmemiş olanlarla birlikte, BASE ile karşılaştırılır: bir dal, bir etiket ya da bir kayıt; "
        "daldan sizinkinin ayrıldığı yer alınır. BASE yazılmazsa dalınızın izlediği dal, o da yoksa son kayıt. Değişiklik "
        "olsa da olmasa da 0 ile biter."
    ),
    "Show every entry on a line of its own, and cut nothing short.": "Her kaydı ayrı satırda gösterir, hiçbirini kısaltmaz.",
    "A file to write it into.": "Yazılacağı dosya.",
}
"""English -> Turkish."""
_HEADINGS = {
    r"^Usage:": "Kullanım:",
    r"^Options:$": "Seçenekler:",
    r"^Commands:$": "Komutlar:",
    r"\[default:(\s)": r"[yazılmazsa:\1",
    r"\[OPTIONS\]": "[SEÇENEKLER]",
    r"\[required\]": "[gerekli]",
    r"\bCOMMAND \[ARGS\]\.\.\.": "KOMUT ...",
}


def help_of(command: click.Command, ctx: click.Context) -> str:
    """The page of ``--help``, in the language of whoever reads it."""
    if language() != "tr":
        return click.Command.get_help(command, ctx)
    page = copy(command)
    page.help, page.params = _turkish(command.help), [_param(param) for param in command.get_params(ctx)]
    page.add_help_option = False
    text = click.Command.get_help(page, ctx)
    for english, turkish in _HEADINGS.items():
        text = re.sub(english, turkish, text, flags=re.MULTILINE)
    return text


def speaking(command: click.Command) -> click.Command:
    """A copy of a command, and of those below it, with help in the language of whoever reads it."""
    spoken = copy(command)
    spoken.get_help = partial(help_of, spoken)  # type: ignore[method-assign]
    if language() == "tr":
        spoken.short_help = _turkish(command.short_help or command.help)
    if isinstance(spoken, click.Group):
        spoken.commands = {name: speaking(inner) for name, inner in spoken.commands.items()}
    return spoken


def _param(param: click.Parameter) -> click.Parameter:
    turkish = copy(param)
    if isinstance(turkish, click.Option):
        turkish.help = _turkish(turkish.help)
    return turkish


def _turkish(english: str | None) -> str | None:
    return None if english is None else HELP.get(inspect.cleandoc(english), english)
