// SPDX-License-Identifier: Apache-2.0
// What the panels of the running window are composed from; one line per panel in windowPanels().
#pragma once

#include "models/contact/contactdesk.h"
#include "models/search/storesearch.h"
#include "ui/panels/pipeline/pipelinepanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/desktopscheme.h"
#include "ui/style/theme.h"
#include "window/windowdesk.h"

#include <QPointer>
#include <QSettings>

#include <functional>
#include <memory>

namespace tradewind {

/// Owned by Application; outlives every panel. A panel's own model belongs to the panel, what several share to the desk.
struct WindowParts
{
    Theme theme;
    DesktopScheme desktop;
    QSettings settings; ///< of this person on this computer: columns, last panel, name
    std::unique_ptr<WindowDesk> desk;
    std::unique_ptr<ContactDesk> contact; ///< made when a panel first acts on a customer
    std::unique_ptr<StoreSearch> stored;  ///< what Ctrl+K finds in the store
    std::unique_ptr<MainWindow> window;
    QPointer<PipelinePanel> pipeline; ///< a customer's page steps through its rows

    /// Who works at this window, as they called themselves; empty while nobody said so. On the sample store it is its manager until then.
    QString person() const;
    /// The same to sign with: "me" while nobody said so.
    QString signer() const;
    /// Opens the pipeline on these vehicles and no others; the view's name and the filter's own words say which they are.
    void openPipelineOf(const QString &view, const QStringList &vins, const QString &which);
};

/// Every panel, in the order of the navigation: the explicit list.
QList<PanelInfo> windowPanels(WindowParts &parts);

// One function per panel, each in a file of its own: makeNAME.cpp.
PanelInfo todayPanel(WindowParts &parts);
PanelInfo pipelinePanel(WindowParts &parts);
PanelInfo queuePanel(WindowParts &parts);
PanelInfo inboxPanel(WindowParts &parts);
PanelInfo customerPanel(WindowParts &parts);
PanelInfo leadsPanel(WindowParts &parts);
PanelInfo appraisalsPanel(WindowParts &parts);
PanelInfo appointmentsPanel(WindowParts &parts);
PanelInfo servicePanel(WindowParts &parts);
PanelInfo campaignsPanel(WindowParts &parts);
PanelInfo measuresPanel(WindowParts &parts);
PanelInfo coachingPanel(WindowParts &parts);
PanelInfo outboxPanel(WindowParts &parts);
PanelInfo compliancePanel(WindowParts &parts);
PanelInfo sourcesPanel(WindowParts &parts);
PanelInfo activityPanel(WindowParts &parts);
PanelInfo setupPanel(WindowParts &parts);

/// Shows the customers in the pipeline who could drive a unit of stock for the payment of today; says so where nobody could.
void showWhomItSuits(WindowParts &parts, qint64 unit);

/// Makes the sample store where there is none, then starts the program on it; a sample is never mixed with real customers.
/// `say` hears how it goes: a sentence, and whether the store is ready.
void openSampleStore(WindowParts &parts, std::function<void(const QString &, bool)> say);

} // namespace tradewind
