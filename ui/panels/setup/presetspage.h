// SPDX-License-Identifier: Apache-2.0
// Vendor presets: clone one or begin a new one, type its fields and mapping, try it, and see request, answer and rows side by side.
#pragma once

#include "models/sources/presetmodels.h"
#include "models/sources/sourcesbook.h"
#include "ui/panels/setup/setuppage.h"
#include "ui/style/theme.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tradewind {

class Card;
class LineTable;
class SmallTable;

class PresetsPage : public SetupPage
{
    Q_OBJECT

public:
    /// Theme and book outlive it.
    PresetsPage(const Theme &theme, SourcesBook &book, QWidget *parent = nullptr);

    void focusFirst() override;
    void refresh() override;

    const PresetDraft &draft() const { return *m_draft; }

private:
    QWidget *makeHead(const Theme &theme);
    QWidget *makeTables(const Theme &theme);
    QWidget *makeTrial(const Theme &theme);
    void addKeys();
    void take(const std::vector<NetworkPreset> &presets, const QString &wanted);
    void choose(int row);
    void cloneChosen();
    void beginNew();
    void beginWith(const NetworkPreset &preset);
    void save();
    void test();
    void readSample();
    void show(const StreamProbe &probe);
    void showAsks();
    void say(const QString &sentence, bool isGood);
    [[nodiscard]] std::string freeId(const std::string &wish) const;
    [[nodiscard]] NewSource trial() const;

    SourcesBook &m_book;
    PresetDraft *m_draft;
    PresetFieldModel *m_fields;
    PresetMappingModel *m_mapping;
    SmallTable *m_rows;
    std::vector<NetworkPreset> m_presets;
    QComboBox *m_choice = nullptr, *m_stream = nullptr;
    QCheckBox *m_all = nullptr, *m_isOwn = nullptr;
    QLabel *m_said = nullptr;
    LineTable *m_fieldTable = nullptr, *m_mappingTable = nullptr, *m_rowTable = nullptr;
    QFormLayout *m_asks = nullptr;
    QList<std::pair<std::string, QLineEdit *>> m_asked;
    QPlainTextEdit *m_request = nullptr, *m_answer = nullptr;
};

} // namespace tradewind
