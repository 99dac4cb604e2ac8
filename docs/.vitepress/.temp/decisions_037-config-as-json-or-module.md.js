import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"037 A config may be JSON or a module, and packages are found by Node's rules","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/037-config-as-json-or-module.md","filePath":"decisions/037-config-as-json-or-module.md"}`);
const _sfc_main = { name: "decisions/037-config-as-json-or-module.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_037-a-config-may-be-json-or-a-module-and-packages-are-found-by-node-s-rules" tabindex="-1">037 A config may be JSON or a module, and packages are found by Node&#39;s rules <a class="header-anchor" href="#_037-a-config-may-be-json-or-a-module-and-packages-are-found-by-node-s-rules" aria-label="Permalink to &quot;037 A config may be JSON or a module, and packages are found by Node&#39;s rules&quot;">​</a></h1><p><strong>Decision.</strong> A project&#39;s config is a <code>convlang.config</code> (013), a <code>convlang.config.json</code>, or a module <code>convlang.config.mjs</code> or <code>.js</code>; two in one folder are an error (E545). JSON holds one key, <code>plugins</code>, with names; anything else in it is E544. The default export of a module is <code>{ plugins }</code>, of plugins or their names (E546). Where a config is looked for and whose it must be (024) holds for all of them, and is asked before a module runs. A plugin&#39;s package is found by <code>import-meta-resolve</code>, Node&#39;s own algorithm.</p><p><strong>Why.</strong> Other tools write JSON, and a project that makes its plugins by a function needs a module. <code>import</code> conditions, patterns and subpaths of <code>exports</code> are Node&#39;s to define: our reading of them knew no patterns. <code>JSON.parse</code> tells no places, and a name that cannot be had must be shown in its place.</p><p><strong>Cost.</strong> A small library without dependencies of its own, and a reader of some lines for JSON. Who reads a config that is a module runs it.</p><p><strong>Left aside.</strong> <code>jsonc-parser</code>, whose CommonJS build does not go into the bundle of the command, and a tree of the JSON: a config is flat, and its reader is a table of what may follow, so no depth ends the stack. <code>@humanwhocodes/momoa</code> (3.3.13), which is kept up and bundles: its tree ends the stack at 10,000 open brackets, it takes a key that comes twice, an error of its says what is found and not what would be right, and an open text is shown at the end of the file. With it the table of what may follow and the messages would be ours all the same; only the fifteen lines that find tokens would go. Comments in JSON. A config in TypeScript, which Node 20 does not load. Giving up the lines: they have comments, and are what projects have today.</p><p><strong>When to revisit.</strong> When Node strips types everywhere that convlang runs.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/037-config-as-json-or-module.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _037ConfigAsJsonOrModule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _037ConfigAsJsonOrModule as default
};
