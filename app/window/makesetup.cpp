// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/bringdatapage.h"
#include "ui/panels/setup/dealershippage.h"
#include "ui/panels/setup/duplicatespage.h"
#include "ui/panels/setup/gatewayspage.h"
#include "ui/panels/setup/lookpage.h"
#include "ui/panels/setup/presetspage.h"
#include "ui/panels/setup/programspage.h"
#include "ui/panels/setup/rejectedpage.h"
#include "ui/panels/setup/rolloutpage.h"
#include "ui/panels/setup/setuppanel.h"
#include "ui/panels/setup/staffpage.h"
#include "ui/panels/setup/thresholdspage.h"
#include "ui/panels/setup/watchline.h"
#include "ui/panels/setup/weightspage.h"
#include "ui/panels/setup/wordspage.h"
#include "ui/shell/navigation.h"
#include "ui/shell/topbar.h"
#include "window/roleviews.h"
#include "window/windowparts.h"

#include <memory>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// A page with the book that is its own.
template<typename Page, typename Book, typename... More>
Page *pageWith(const Theme &theme, std::shared_ptr<Book> book, More &&...more)
{
    auto *page = new Page(theme, *book, std::forward<More>(more)...);
    QObject::connect(page, &QObject::destroyed, [book] {}); // it lives as long as the page that asks it
    return page;
}

} // namespace

PanelInfo setupPanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        Theme &theme = parts.theme; // Look changes it
        WindowDesk &desk = *parts.desk;
        const Rooftop &rooftop = desk.rooftop();
        const QString person = parts.settings.value(LookPage::personKey()).toString();
        auto *panel = new SetupPanel(theme, parent);
        panel->addHeading(SetupPanel::tr("Data"));
        auto *bring = new BringDataPage(theme, desk.bring);
        bring->addBelow(new WatchLine(theme, desk.watcher, desk.settings));
        panel->addPage(u"bring"_s, SetupPanel::tr("Bring data"), bring);
        panel->addPage(u"rejected"_s, SetupPanel::tr("Rejected rows"), new RejectedPage(theme, desk.rejects));
        panel->addPage(u"duplicates"_s, SetupPanel::tr("Duplicates"), new DuplicatesPage(theme, desk.merged));
        panel->addPage(u"presets"_s, SetupPanel::tr("Vendors"), new PresetsPage(theme, desk.sources));
        panel->addHeading(SetupPanel::tr("Rules"));
        panel->addPage(u"thresholds"_s, SetupPanel::tr("Thresholds"), new ThresholdsPage(theme, desk.thresholds));
        panel->addPage(u"programs"_s, SetupPanel::tr("Lender programs"), new ProgramsPage(theme, desk.programs));
        panel->addPage(
            u"weights"_s, SetupPanel::tr("Recommendations"),
            pageWith<WeightsPage>(theme, std::make_shared<StoreWeightBook>(desk.background, rooftop, person.isEmpty() ? u"me"_s : person)));
        panel->addHeading(SetupPanel::tr("Messages"));
        panel->addPage(u"gateways"_s, SetupPanel::tr("Gateways"),
                       pageWith<GatewaysPage>(theme, std::make_shared<StoreGatewayBook>(desk.background, desk.secrets, rooftop.id),
                                              QTimeZone(rooftop.zone.toLatin1())));
        panel->addPage(u"words"_s, SetupPanel::tr("Words"),
                       pageWith<WordsPage>(theme, std::make_shared<StoreTemplates>(desk.background, rooftop.id, person)));
        panel->addHeading(SetupPanel::tr("Store"));
        auto *dealer = new DealershipPage(theme, desk.dealership);
        QObject::connect(dealer, &DealershipPage::placeChanged, panel,
                         [&parts] { parts.window->topBar().setPlace(parts.desk->today(), parts.desk->rooftop().name); });
        auto *rollout =
            pageWith<RolloutPage>(theme, std::make_shared<StoreRolloutBook>(desk.background, [&desk] { return desk.rooftop(); }));
        panel->addPage(u"rollout"_s, SetupPanel::tr("Roll-out"), rollout);
        panel->addPage(u"dealership"_s, SetupPanel::tr("Dealership"), dealer);
        dealer->refresh(); // their badges say at once what is missing
        rollout->refresh();
        panel->addPage(u"staff"_s, SetupPanel::tr("Staff"),
                       pageWith<StaffPage>(theme, std::make_shared<StoreStaffBook>(desk.background, rooftop.id)));
        LookPage::Choices works;
        for (const RoleView &view : roleViews())
            works << std::pair(view.id, view.title);
        auto *look =
            new LookPage(theme, desk.settings,
                         {{u"system"_s, SetupPanel::tr("As the desktop")}, {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}}, works);
        look->setPerson(person);
        // The language is chosen before any store is open, so this computer remembers it, too.
        QObject::connect(look, &LookPage::changed, panel, [&parts](const QString &key, const QString &value) {
            if (key == LookPage::languageKey())
                parts.settings.setValue(key, value);
            if (key == LookPage::personKey()) {
                parts.settings.setValue(key, value);
                parts.window->topBar().setPerson(value);
            }
            if (key == LookPage::workKey())
                parts.window->navigation().showOnly(roleView(value).panels);
        });
        panel->addPage(u"look"_s, SetupPanel::tr("Look"), look);
        QObject::connect(panel, &SetupPanel::sampleRequested, panel, [&parts] { openSampleStore(parts, {}); });
        return panel;
    };
    return {u"setup"_s, SetupPanel::tr("Setup"), u"setup"_s, make, PanelGroup::House};
}

} // namespace tradewind
