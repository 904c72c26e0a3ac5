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

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// The page with the book that is its own.
GatewaysPage *makeGatewaysPage(const Theme &theme, WindowDesk &desk)
{
    struct OwnedBook : QObject
    {
        explicit OwnedBook(WindowDesk &desk)
            : book(desk.background, desk.secrets, desk.rooftop().id)
        {}
        StoreGatewayBook book;
    };
    auto *owned = new OwnedBook(desk);
    auto *page = new GatewaysPage(theme, owned->book, QTimeZone(desk.rooftop().zone.toLatin1()));
    owned->setParent(page);
    return page;
}

StaffPage *makeStaffPage(const Theme &theme, WindowDesk &desk)
{
    struct OwnedBook : QObject
    {
        explicit OwnedBook(WindowDesk &desk)
            : book(desk.background, desk.rooftop().id)
        {}
        StoreStaffBook book;
    };
    auto *owned = new OwnedBook(desk);
    auto *page = new StaffPage(theme, owned->book);
    owned->setParent(page);
    return page;
}

RolloutPage *makeRolloutPage(const Theme &theme, WindowDesk &desk)
{
    struct OwnedBook : QObject
    {
        explicit OwnedBook(WindowDesk &desk)
            : book(desk.background, [&desk] { return desk.rooftop(); })
        {}
        StoreRolloutBook book;
    };
    auto *owned = new OwnedBook(desk);
    auto *page = new RolloutPage(theme, owned->book);
    owned->setParent(page);
    return page;
}

WeightsPage *makeWeightsPage(const Theme &theme, WindowDesk &desk, const QString &by)
{
    struct OwnedBook : QObject
    {
        OwnedBook(WindowDesk &desk, const QString &by)
            : book(desk.background, desk.rooftop(), by)
        {}
        StoreWeightBook book;
    };
    auto *owned = new OwnedBook(desk, by);
    auto *page = new WeightsPage(theme, owned->book);
    owned->setParent(page);
    return page;
}

WordsPage *makeWordsPage(const Theme &theme, WindowDesk &desk, const QString &by)
{
    struct OwnedStore : QObject
    {
        OwnedStore(WindowDesk &desk, const QString &by)
            : store(desk.background, desk.rooftop().id, by)
        {}
        StoreTemplates store;
    };
    auto *owned = new OwnedStore(desk, by);
    auto *page = new WordsPage(theme, owned->store);
    owned->setParent(page);
    return page;
}

} // namespace

PanelInfo setupPanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        Theme &theme = parts.theme; // Look changes it
        WindowDesk &desk = *parts.desk;
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
        panel->addPage(u"weights"_s, SetupPanel::tr("Recommendations"),
                       makeWeightsPage(theme, desk, parts.settings.value(u"person"_s, u"me"_s).toString()));
        panel->addHeading(SetupPanel::tr("Messages"));
        panel->addPage(u"gateways"_s, SetupPanel::tr("Gateways"), makeGatewaysPage(theme, desk));
        panel->addPage(u"words"_s, SetupPanel::tr("Words"), makeWordsPage(theme, desk, parts.settings.value(u"person"_s).toString()));
        panel->addHeading(SetupPanel::tr("Store"));
        auto *dealer = new DealershipPage(theme, desk.dealership);
        QObject::connect(dealer, &DealershipPage::placeChanged, panel,
                         [&parts] { parts.window->topBar().setPlace(parts.desk->today(), parts.desk->rooftop().name); });
        panel->addPage(u"rollout"_s, SetupPanel::tr("Roll-out"), makeRolloutPage(theme, desk));
        panel->addPage(u"dealership"_s, SetupPanel::tr("Dealership"), dealer);
        dealer->refresh(); // its badge says at once what is missing
        panel->addPage(u"staff"_s, SetupPanel::tr("Staff"), makeStaffPage(theme, desk));
        LookPage::Choices works;
        for (const RoleView &view : roleViews())
            works << std::pair(view.id, view.title);
        auto *look =
            new LookPage(theme, desk.settings,
                         {{u"system"_s, SetupPanel::tr("As the desktop")}, {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}}, works);
        look->setPerson(parts.settings.value(LookPage::personKey()).toString());
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
