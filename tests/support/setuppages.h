// SPDX-License-Identifier: Apache-2.0
// Setup with all its pages over invented answers, built once for tests and pictures.
#pragma once

#include "models/setup/mergemodel.h"
#include "models/setup/thresholdmodel.h"
#include "tests/support/samplesetup.h"
#include "ui/panels/setup/bringdatapage.h"
#include "ui/panels/setup/duplicatespage.h"
#include "ui/panels/setup/lookpage.h"
#include "ui/panels/setup/programspage.h"
#include "ui/panels/setup/rejectedpage.h"
#include "ui/panels/setup/setuppanel.h"
#include "ui/panels/setup/thresholdspage.h"

namespace tradewind {

struct SampleSetup
{
    explicit SampleSetup(JobRunner &runner)
        : bring(desk, runner)
        , merged(merges, QTimeZone::utc())
        , thresholds(settings, [](const QHash<QString, double> &) {
            return std::optional(WhatIfCount{751, 612});
        })
    {}

    SetupPanel *makePanel(Theme &theme, QWidget *parent)
    {
        auto *panel = new SetupPanel(theme, parent);
        panel->addHeading(QStringLiteral("Data"));
        panel->addPage(QStringLiteral("bring"), QStringLiteral("Bring data"), bringPage = new BringDataPage(theme, bring));
        panel->addPage(QStringLiteral("rejected"), QStringLiteral("Rejected rows"), new RejectedPage(theme, rejects));
        panel->addPage(QStringLiteral("duplicates"), QStringLiteral("Duplicates"), new DuplicatesPage(theme, merged));
        panel->addHeading(QStringLiteral("Rules"));
        panel->addPage(QStringLiteral("thresholds"), QStringLiteral("Thresholds"), new ThresholdsPage(theme, thresholds));
        panel->addPage(QStringLiteral("programs"), QStringLiteral("Lender programs"), new ProgramsPage(theme, programs));
        panel->addHeading(QStringLiteral("Store"));
        panel->addPage(QStringLiteral("look"), QStringLiteral("Look"),
                       new LookPage(theme, settings,
                                    {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("es"), QStringLiteral("Español")}},
                                    {{QStringLiteral("all"), QStringLiteral("Everything")}}));
        return panel;
    }

    SampleDesk desk;
    SampleSettings settings;
    SampleMerges merges;
    SampleRejects rejects;
    SamplePrograms programs;
    BringData bring;
    MergeModel merged;
    ThresholdModel thresholds;
    BringDataPage *bringPage = nullptr;
};

} // namespace tradewind
