import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"032 The core is a list of topics, and a plugin is a table of slots","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/032-topics-and-slots.md","filePath":"decisions/032-topics-and-slots.md"}');
const _sfc_main = { name: "decisions/032-topics-and-slots.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_032-the-core-is-a-list-of-topics-and-a-plugin-is-a-table-of-slots" tabindex="-1">032 The core is a list of topics, and a plugin is a table of slots <a class="header-anchor" href="#_032-the-core-is-a-list-of-topics-and-a-plugin-is-a-table-of-slots" aria-label="Permalink to &quot;032 The core is a list of topics, and a plugin is a table of slots&quot;">​</a></h1><p><strong>Decision.</strong> Each folder of <code>packages/ops/src/lib</code> exports one topic: its layers and ops. <code>topics.ts</code> lists them; the tables of ops, layers, rules and samples are joined from it. What a plugin may bring is one table, <code>slots</code> in <code>packages/plugin</code>: a row has what the core brings there, the form that a value must have, the names that it takes, how values are put together, and its part of the plugin&#39;s page. The type of a plugin, what is wrong with one, clashes, merging and pages follow from that table.</p><p><strong>Why.</strong> The names of all ops stood in three tables and those of layers in one, apart from the folders that hold them, and the seven slots of a plugin in five files, with a second type in the compiler.</p><p><strong>Apart all the same.</strong> Rules and samples of a topic are values of their own (<code>TOPIC.rules.ts</code>, <code>TOPIC.samples.ts</code>), which <code>rule-tables.ts</code> and <code>sample-tables.ts</code> name once a topic: in one object they would be part of every program that checks a file, and the checker in a page would be 5.5 kB of rules and 6.5 kB of samples larger (brotli, of 110). What <code>checkPlugin</code> tries of a slot is a table beside the slots, as it needs the compiler and the passes.</p><p><strong>Less to touch.</strong> A backend&#39;s table of kernels must have the ops that no lowering says in others, and may have the rest; a framework&#39;s table of meanings may lack a word, and <code>check --as</code> then says so. How few files a feature touches is a table in the architecture page.</p><p><strong>Cost.</strong> A new topic is three lines. The order of the topics is the order of the page of layers and of the ops in a message that lists them.</p><p><strong>When to revisit.</strong> When a bundler leaves members of an object away that nobody reads: then a topic can be one value.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/032-topics-and-slots.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _032TopicsAndSlots = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _032TopicsAndSlots as default
};
