// SPDX-License-Identifier: Apache-2.0
// What a screen owes the window that hosts it.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>

class QAction;

namespace tradewind {

enum class PanelState { Ready, Empty, Loading, Error };

/// One screen. It owns its layout and delegates; its models come by constructor.
///
/// A new panel derives from this, adds its keys with addKey() and is listed once as a PanelInfo in the composition root.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);

    /// The bold words at the left of the top bar.
    virtual QString heading() const = 0;
    /// The dim words after the heading, usually a live count; may be empty.
    virtual QString countLine() const { return {}; }
    /// Buttons the top bar shows while this panel is in front; the panel keeps owning them.
    virtual QList<QWidget *> headerWidgets() const { return {}; }
    /// Shows one record (a customer, say) instead of whatever was there.
    virtual void showRecord(qint64 record) { Q_UNUSED(record) }
    /// Pages of which it shows one at a time; showPage() brings one to the front.
    virtual QStringList pageIds() const { return {}; }
    virtual void showPage(const QString &id) { Q_UNUSED(id) }
    /// Puts keyboard focus where work starts, usually the table.
    virtual void focusFirst() { setFocus(); }
    /// Switches between content and the words for empty, loading and error; `words` replaces the standard sentence.
    virtual void showState(PanelState state, const QString &words = {})
    {
        Q_UNUSED(state)
        Q_UNUSED(words)
    }

Q_SIGNALS:
    /// heading() or countLine() changed.
    void headChanged();
    /// Another panel should come to the front, with one record if `record` is not 0.
    void openRequested(const QString &panelId, qint64 record);
    /// Back to the panel that was in front before.
    void backRequested();

protected:
    /// Binds a key while the panel has focus inside it. `meaning` appears in F1 and, when `inStrip`, in the status strip.
    /// Single letters do nothing while a text field has focus.
    QAction *addKey(const QKeySequence &key, const QString &meaning, std::function<void()> act, bool inStrip = false);
};

/// Where a panel stands in the navigation; a small gap separates groups.
enum class PanelGroup {
    Day,      ///< what a person works from all day: Today, Pipeline, Queue, Inbox
    Programs, ///< one program each: Appraisals, Leads, Service, Campaigns
    Proof,    ///< what came of it and whether it was allowed: Measures, Compliance
    House,    ///< Activity, Setup
    FromRow   ///< not in the navigation: opened from a row
};

/// One line of the explicit list of panels.
struct PanelInfo
{
    QString id;                                   ///< stable, never shown: "pipeline"
    QString title;                                ///< navigation and search
    QString icon;                                 ///< name in resources/icons
    std::function<Panel *(QWidget *parent)> make; ///< called once, when first shown
    PanelGroup group = PanelGroup::Day;
};

/// True for an action whose key is worth a place in the status strip.
bool isInStrip(const QAction &action);

} // namespace tradewind
